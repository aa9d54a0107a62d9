package nl.thuisbest.web.results;

import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.rulebook.published.PublishedFigures;
import nl.thuisbest.store.projection.OutcomeBook;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.page.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The results and their place in the menu. */
@Configuration(proxyBeanMethods = false)
class ResultsParts {
    @Bean
    OutcomeBook outcomeBook(JdbcClient database) {
        return new OutcomeBook(database);
    }

    @Bean
    Results results(Rules rules, OutcomeBook outcomes, Today today) {
        return new Results(rules, outcomes, PublishedFigures.shipped(), today);
    }

    @Bean
    @Order(40)
    MenuItem resultsItem() {
        return MenuItem.page("results", "/resultaten");
    }
}
