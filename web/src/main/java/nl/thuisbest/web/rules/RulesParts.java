package nl.thuisbest.web.rules;

import nl.thuisbest.web.page.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The place of the rules in the menu: after all else, for it is looked up, not worked in. */
@Configuration(proxyBeanMethods = false)
class RulesParts {
    @Bean
    @Order(90)
    MenuItem rulesItem() {
        return MenuItem.page("rulebook", "/regels");
    }
}
