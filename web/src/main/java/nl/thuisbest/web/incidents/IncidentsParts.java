package nl.thuisbest.web.incidents;

import nl.thuisbest.core.access.Parts;
import nl.thuisbest.store.projection.IncidentPaths;
import nl.thuisbest.web.page.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the page of incidents needs, and its place in the menu. */
@Configuration(proxyBeanMethods = false)
class IncidentsParts {
    private static final int IN_THE_MENU = 25;

    @Bean
    IncidentPaths incidentPaths(JdbcClient database) {
        return new IncidentPaths(database);
    }

    @Bean
    @Order(IN_THE_MENU)
    MenuItem incidentsItem() {
        return MenuItem.page("incidents", "/incidenten");
    }

    /** The same place for who sees numbers only. */
    @Bean
    @Order(IN_THE_MENU)
    MenuItem incidentNumbersItem() {
        return new MenuItem(
                "incidents",
                "/incidenten",
                Parts.page("incident-numbers"),
                Parts.page("incidents"));
    }
}
