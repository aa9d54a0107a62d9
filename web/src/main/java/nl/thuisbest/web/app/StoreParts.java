package nl.thuisbest.web.app;

import javax.sql.DataSource;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.projection.Projections;
import nl.thuisbest.store.schema.Database;
import nl.thuisbest.store.vault.Keys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database with what is kept in it, and the rulebook. */
@Configuration(proxyBeanMethods = false)
class StoreParts {
    @Bean
    Keys keys(Ahead ahead) {
        return ahead.keys();
    }

    /** Closed after all that uses it; a server of our own stops then. */
    @Bean(destroyMethod = "close")
    Database database(Ahead ahead) {
        return ahead.database();
    }

    @Bean(destroyMethod = "")
    DataSource dataSource(Database database) {
        return database.dataSource();
    }

    @Bean
    Rulebook rulebook(Ahead ahead) {
        return ahead.rulebook();
    }

    @Bean
    Journal journal(JdbcClient jdbc, Keys keys) {
        return new Journal(jdbc, keys, Projections.all());
    }
}
