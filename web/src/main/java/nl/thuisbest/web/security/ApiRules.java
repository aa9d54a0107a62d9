package nl.thuisbest.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import nl.thuisbest.web.error.ErrorAdvice;
import nl.thuisbest.web.error.ErrorPage.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * Who may call the JSON interface: whoever is signed in to the pages, with the token of a page for
 * what changes something, or a program that sends login and password with each call (HTTP Basic),
 * against the same accounts and the same limit on guessing. A program gets no session.
 */
@Configuration(proxyBeanMethods = false)
class ApiRules {
    private static final String ASK = "Basic realm=\"ThuisBest\", charset=\"UTF-8\"";

    @Bean
    @Order(1)
    SecurityFilterChain apiChain(
            HttpSecurity http,
            SecurityContextRepository contexts,
            SignIn signIn,
            Viewers viewers,
            ErrorAdvice errors) {
        http.securityMatcher("/api/**")
                .authenticationManager(new ProviderManager(signIn))
                .securityContext(context -> context.securityContextRepository(contexts))
                .authorizeHttpRequests(rules ->
                        rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers("/api/openapi.json")
                                .permitAll()
                                .anyRequest()
                                .access((_, _) ->
                                        new AuthorizationDecision(viewers.find().isPresent())))
                .httpBasic(basic ->
                        basic.authenticationEntryPoint((request, response, failure) ->
                                unknown(request, response, failure, errors)))
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(ApiRules::needsToken))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint((request, response, failure) ->
                                        unknown(request, response, failure, errors))
                                .accessDeniedHandler((request, response, denied) ->
                                        denied(request, response, denied, errors)));
        return http.build();
    }

    /**
     * A program that sends its password needs no token: no other site can make it send that. A
     * browser that remembers a password sends it also when another site asks; it says so, and then
     * the token is asked.
     */
    private static boolean needsToken(HttpServletRequest request) {
        return CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)
                && !(sendsPassword(request) && request.getHeader("Sec-Fetch-Site") == null);
    }

    private static boolean sendsPassword(HttpServletRequest request) {
        var sent = request.getHeader("Authorization");
        return sent != null && sent.toLowerCase(Locale.ROOT).startsWith("basic ");
    }

    private static void unknown(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure,
            ErrorAdvice errors)
            throws IOException {
        if (failure instanceof LockedException) {
            response.setHeader("Retry-After", Long.toString(Guesses.WINDOW.toSeconds()));
            errors.tell(Kind.LOCKED, failure, request, response);
        } else {
            response.setHeader("WWW-Authenticate", ASK);
            errors.tell(Kind.NOT_SIGNED_IN, failure, request, response);
        }
    }

    private static void denied(
            HttpServletRequest request,
            HttpServletResponse response,
            AccessDeniedException denied,
            ErrorAdvice errors)
            throws IOException {
        var kind = denied instanceof CsrfException ? Kind.EXPIRED : Kind.FORBIDDEN;
        errors.tell(kind, denied, request, response);
    }
}
