package nl.thuisbest.web.app;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sessions lie in the database, so that any node knows them. The library's own way to set this up
 * first reads the error codes of a dozen kinds of database from XML, at each start.
 */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionParts {
    private static final Duration UNUSED = Duration.ofHours(1);

    @Bean
    JdbcIndexedSessionRepository sessionRepository(
            DataSource database, PlatformTransactionManager transactions) {
        var own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var sessions = new JdbcIndexedSessionRepository(new JdbcTemplate(database), own);
        sessions.setDefaultMaxInactiveInterval(UNUSED);
        return sessions;
    }
}
