package nl.thuisbest.web.funnel;

import nl.thuisbest.core.access.Parts;
import nl.thuisbest.store.projection.Funnel;
import nl.thuisbest.web.page.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the funnel needs, and its place in the menu. */
@Configuration(proxyBeanMethods = false)
class FunnelParts {
    private static final int IN_THE_MENU = 22;

    @Bean
    Funnel funnel(JdbcClient database) {
        return new Funnel(database);
    }

    @Bean
    @Order(IN_THE_MENU)
    MenuItem funnelItem() {
        return MenuItem.page("funnel", "/instroom");
    }

    /** The same place for who sees numbers only. */
    @Bean
    @Order(IN_THE_MENU)
    MenuItem funnelNumbersItem() {
        return new MenuItem(
                "funnel", "/instroom", Parts.page("funnel-numbers"), Parts.page("funnel"));
    }
}
