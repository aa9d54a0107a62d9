package nl.thuisbest.web.app;

import java.time.Clock;
import javax.sql.DataSource;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.store.journal.Anchors;
import nl.thuisbest.store.journal.DocumentRows;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.journal.Replay;
import nl.thuisbest.store.programme.MadeRules;
import nl.thuisbest.store.programme.ProgrammeDrafts;
import nl.thuisbest.store.programme.ProgrammeEditions;
import nl.thuisbest.store.projection.Projections;
import nl.thuisbest.store.schema.Database;
import nl.thuisbest.store.vault.Keys;
import nl.thuisbest.web.i18n.Language;
import nl.thuisbest.web.i18n.Languages;
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

    @Bean(destroyMethod = "close")
    DailyAnchor dailyAnchor(DataSource database, Keys keys, Clock machine) {
        return new DailyAnchor(new Anchors(database, keys), machine).started();
    }

    @Bean(destroyMethod = "")
    DataSource dataSource(Database database) {
        return database.dataSource();
    }

    @Bean
    ProgrammeEditions programmeEditions(DataSource source) {
        return new ProgrammeEditions(JdbcClient.create(source));
    }

    @Bean
    ProgrammeDrafts programmeDrafts(DataSource source) {
        return new ProgrammeDrafts(JdbcClient.create(source));
    }

    @Bean
    MadeRules rules(Ahead ahead, ProgrammeEditions editions) {
        return new MadeRules(ahead.rulebook(), editions);
    }

    @Bean
    DocumentRows documents(DataSource source, Keys keys) {
        return new DocumentRows(JdbcClient.create(source), keys);
    }

    /** Before anything is asked, projections of another version are made anew. */
    @Bean
    Journal journal(DataSource source, Keys keys, Rules rules, Languages languages) {
        var projections = Projections.all(rules);
        var told = new StartProgress(languages.in(Language.NL));
        int unused = new Replay(source, keys, projections).runStale(told::tell);
        return new Journal(source, keys, projections);
    }
}
