package nl.thuisbest.web.allocation;

import nl.thuisbest.store.referral.AllocationImports;
import nl.thuisbest.store.register.PersonRegister;
import nl.thuisbest.store.vault.Keys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the pages of allocations need. */
@Configuration(proxyBeanMethods = false)
class AllocationParts {
    @Bean
    AllocationImports allocationImports(JdbcClient database, PersonRegister register, Keys keys) {
        return new AllocationImports(database, register, keys);
    }
}
