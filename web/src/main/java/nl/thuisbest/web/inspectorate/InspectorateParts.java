package nl.thuisbest.web.inspectorate;

import nl.thuisbest.store.office.Submissions;
import nl.thuisbest.store.projection.RestrictionRegister;
import nl.thuisbest.web.page.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register and its place in the menu. */
@Configuration(proxyBeanMethods = false)
class InspectorateParts {
    @Bean
    RestrictionRegister restrictionRegister(JdbcClient database) {
        return new RestrictionRegister(database);
    }

    @Bean
    Submissions submissions(JdbcClient database) {
        return new Submissions(database);
    }

    @Bean
    @Order(45)
    MenuItem inspectorateItem() {
        return MenuItem.page("inspectorate", "/toezicht");
    }
}
