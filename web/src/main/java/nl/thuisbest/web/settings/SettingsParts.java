package nl.thuisbest.web.settings;

import nl.thuisbest.store.office.HouseAnswers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the agreements are kept. */
@Configuration(proxyBeanMethods = false)
class SettingsParts {
    @Bean
    HouseAnswers houseAnswers(JdbcClient database) {
        return new HouseAnswers(database);
    }
}
