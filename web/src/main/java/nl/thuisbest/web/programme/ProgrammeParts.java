package nl.thuisbest.web.programme;

import nl.thuisbest.store.programme.MadeRules;
import nl.thuisbest.store.programme.ProgrammeDrafts;
import nl.thuisbest.store.programme.ProgrammeEditions;
import nl.thuisbest.web.app.Today;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProgrammeParts {
    @Bean
    Drafting drafting(
            ProgrammeDrafts drafts, ProgrammeEditions editions, MadeRules rules, Today today) {
        return new Drafting(drafts, editions, rules, today);
    }
}
