package nl.thuisbest.web.app;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sessions lie in the database, so that any node knows them. The library's own way to set this up
 * first reads the error codes of a dozen kinds of database from XML, at each start.
 */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionParts {
    private static final Duration UNUSED = Duration.ofHours(1);

    /**
     * Each statement is a transaction of its own: half a new session is a visitor who is not signed
     * in.
     */
    @Bean
    JdbcIndexedSessionRepository storedSessions(DataSource database) {
        var sessions =
                new JdbcIndexedSessionRepository(
                        new JdbcTemplate(database), TransactionOperations.withoutTransaction());
        sessions.setDefaultMaxInactiveInterval(UNUSED);
        return sessions;
    }

    @Bean
    @Primary
    Sessions<?> sessions(JdbcIndexedSessionRepository stored) {
        return new Sessions<>(stored);
    }

    @Bean
    Sessions<?>.Forgetting forgetting(Sessions<?> sessions) {
        return sessions.new Forgetting();
    }
}
