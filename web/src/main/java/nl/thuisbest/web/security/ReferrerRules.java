package nl.thuisbest.web.security;

import static org.springframework.security.config.Customizer.withDefaults;

import nl.thuisbest.web.error.ErrorAdvice;
import nl.thuisbest.web.error.ErrorPage.Kind;
import nl.thuisbest.web.referral.ReferrerKeeping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * The referrer's own pages: open to whoever has the link, for the page itself asks the code. No
 * search engine lists them, no other site learns the link, and an account of ours opens nothing
 * here.
 */
@Configuration(proxyBeanMethods = false)
class ReferrerRules {
    @Bean
    @Order(2)
    SecurityFilterChain referrerChain(
            HttpSecurity http, ReferrerKeeping keeping, ErrorAdvice errors) {
        http.securityMatcher("/verwijzing", "/verwijzing/**")
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .csrf(withDefaults())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(headers ->
                        headers.contentSecurityPolicy(
                                        csp -> csp.policyDirectives(SecurityRules.POLICY))
                                .referrerPolicy(
                                        referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                                .addHeaderWriter(
                                        new StaticHeadersWriter(
                                                "X-Robots-Tag", "noindex, nofollow")))
                .exceptionHandling(handling ->
                        handling.accessDeniedHandler((request, response, denied) -> {
                            if (keeping.rescue(request)) {
                                response.sendRedirect("/verwijzing");
                            } else {
                                errors.tell(Kind.EXPIRED, denied, request, response);
                            }
                        }));
        return http.build();
    }
}
