package nl.thuisbest.web.departures;

import nl.thuisbest.store.projection.DepartureBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the counts come from. */
@Configuration(proxyBeanMethods = false)
class DepartureParts {
    @Bean
    DepartureBook departureBook(JdbcClient database) {
        return new DepartureBook(database);
    }
}
