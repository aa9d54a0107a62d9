package nl.thuisbest.web.app;

import javax.sql.DataSource;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.projection.Projections;
import nl.thuisbest.store.schema.Database;
import nl.thuisbest.store.vault.Keys;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database with what is kept in it, and the rulebook. */
@Configuration(proxyBeanMethods = false)
class StoreParts {
    /** The master key: from the environment, else from the data folder. */
    @Bean
    Keys keys(Settings settings, @Value("${THUISBEST_KEY:}") String given) {
        return Keys.of(settings.dataDir(), given);
    }

    /** Closed after all that uses it; a server of our own stops then. */
    @Bean(destroyMethod = "close")
    Database database(Settings settings, Keys keys) {
        return settings.dbUrl() == null
                ? Database.own(settings.dataDir(), keys)
                : Database.at(settings.dbUrl(), keys);
    }

    @Bean(destroyMethod = "")
    DataSource dataSource(Database database) {
        return database.dataSource();
    }

    @Bean
    Rulebook rulebook() {
        return Rulebooks.shipped();
    }

    @Bean
    Journal journal(JdbcClient jdbc, Keys keys) {
        return new Journal(jdbc, keys, Projections.all());
    }
}
