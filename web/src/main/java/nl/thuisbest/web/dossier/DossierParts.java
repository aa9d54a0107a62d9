package nl.thuisbest.web.dossier;

import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.office.AccessLog;
import nl.thuisbest.store.office.Drafts;
import nl.thuisbest.store.projection.TrajectoryList;
import nl.thuisbest.store.register.PersonRegister;
import nl.thuisbest.store.vault.Keys;
import nl.thuisbest.web.app.Today;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register and the lists that stand around the journal, and the way to act on a path. */
@Configuration(proxyBeanMethods = false)
class DossierParts {
    @Bean
    PersonRegister personRegister(JdbcClient database, Keys keys) {
        return new PersonRegister(database, keys);
    }

    @Bean
    TrajectoryList trajectoryList(JdbcClient database) {
        return new TrajectoryList(database);
    }

    @Bean
    AccessLog accessLog(JdbcClient database) {
        return new AccessLog(database);
    }

    @Bean
    Drafts drafts(JdbcClient database, Keys keys) {
        return new Drafts(database, keys);
    }

    @Bean
    Arrivals arrivals(
            Dossiers dossiers,
            Rules rules,
            Journal journal,
            PersonRegister register,
            TrajectoryList list,
            Today today) {
        var known = new KnownPeople(register, list, journal, rules.current().rights());
        return new Arrivals(dossiers, journal, known, today);
    }

    @Bean
    Dossiers dossiers(
            Rules rules,
            Journal journal,
            PersonRegister register,
            TrajectoryList list,
            Today today) {
        var known = new KnownPeople(register, list, journal, rules.current().rights());
        return new Dossiers(rules, journal, known, today);
    }
}
