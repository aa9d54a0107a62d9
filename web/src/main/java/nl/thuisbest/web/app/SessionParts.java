package nl.thuisbest.web.app;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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
     * That someone was seen is written once a minute, not with every page: a page waits for one
     * flush less, and who is signed out is so at most a minute early.
     */
    private static final String SEEN =
            """
            UPDATE %TABLE_NAME% s SET session_id = v.id, last_access_time = v.seen,
                max_inactive_interval = v.unused, expiry_time = v.expiry, principal_name = v.who
            FROM (VALUES (?::char(36), ?::bigint, ?::int, ?::bigint, ?::varchar, ?::char(36)))
                AS v (id, seen, unused, expiry, who, own)
            WHERE s.primary_id = v.own
                AND (v.seen >= s.last_access_time + 60000 OR s.session_id <> v.id
                    OR s.max_inactive_interval <> v.unused
                    OR s.principal_name IS DISTINCT FROM v.who)
            """;

    /**
     * Each statement is a transaction of its own: half a new session is a visitor who is not signed
     * in.
     */
    @Bean
    JdbcIndexedSessionRepository sessionRepository(DataSource database) {
        var sessions =
                new JdbcIndexedSessionRepository(
                        new JdbcTemplate(database), TransactionOperations.withoutTransaction());
        sessions.setDefaultMaxInactiveInterval(UNUSED);
        sessions.setUpdateSessionQuery(SEEN);
        return sessions;
    }
}
