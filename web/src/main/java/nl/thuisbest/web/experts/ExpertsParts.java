package nl.thuisbest.web.experts;

import nl.thuisbest.store.projection.ExpertPaths;
import nl.thuisbest.web.page.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the pages of the expert team need, and their place in the menu. */
@Configuration(proxyBeanMethods = false)
class ExpertsParts {
    private static final int IN_THE_MENU = 27;

    @Bean
    ExpertPaths expertPaths(JdbcClient database) {
        return new ExpertPaths(database);
    }

    @Bean
    @Order(IN_THE_MENU)
    MenuItem expertsItem() {
        return MenuItem.page("experts", "/expertteam");
    }
}
