package nl.thuisbest.web.security;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.web.drafts.Rescue;
import nl.thuisbest.web.drafts.Rescue.Kept;
import nl.thuisbest.web.error.ErrorAdvice;
import nl.thuisbest.web.error.ErrorPage.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfException;

/** What needs a signed-in professional, and what a browser may do with our pages. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
                    + "img-src 'self' data:; connect-src 'self'; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'";
    private static final String NEXT = "signin.next";
    private static final String[] OPEN = {
        "/",
        "/aanmelden",
        "/taal",
        "/hulp",
        "/toegankelijkheid",
        "/privacy",
        "/assets/**",
        "/error",
        "/beheer/health/**"
    };

    /** A request is measured once, as a whole; each of the filters by itself would cost more. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityContextRepository contexts() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            SecurityContextRepository contexts,
            SignIn signIn,
            Viewers viewers,
            Metrics metrics,
            Rescue rescue,
            ErrorAdvice errors) {
        http.authenticationManager(new ProviderManager(signIn))
                .securityContext(context -> context.securityContextRepository(contexts))
                .authorizeHttpRequests(rules ->
                        rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .requestMatchers(HttpMethod.POST, "/demo/aanmelden")
                                .permitAll()
                                .requestMatchers("/beheer/**")
                                .access((_, context) ->
                                        new AuthorizationDecision(
                                                metrics.knows(context.getRequest())
                                                        || isOperator(viewers)))
                                .anyRequest()
                                .access((_, _) ->
                                        new AuthorizationDecision(viewers.find().isPresent())))
                .formLogin(form ->
                        form.loginPage("/aanmelden")
                                .usernameParameter("naam")
                                .passwordParameter("wachtwoord")
                                .successHandler((request, response, _) ->
                                        response.sendRedirect(next(request)))
                                .failureHandler(SecurityRules::failed))
                .logout(logout -> logout.logoutUrl("/afmelden").logoutSuccessUrl("/aanmelden"))
                .csrf(withDefaults())
                .requestCache(cache -> cache.disable())
                .headers(headers ->
                        headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                                .referrerPolicy(referrer ->
                                        referrer.policy(
                                                org.springframework.security.web.header.writers
                                                        .ReferrerPolicyHeaderWriter.ReferrerPolicy
                                                        .SAME_ORIGIN)))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(
                                        (request, response, _) -> unknown(request, response))
                                .accessDeniedHandler((request, response, denied) ->
                                        denied(
                                                request, response, denied, viewers, rescue,
                                                errors)));
        return http.build();
    }

    private static boolean isOperator(Viewers viewers) {
        return viewers.find()
                .filter(viewer -> viewer.actor().is(Roles.FUNCTIONEEL_BEHEERDER))
                .isPresent();
    }

    private static void failed(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        var login = request.getParameter("naam");
        request.getSession().setAttribute(SignInController.LAST_LOGIN, login == null ? "" : login);
        var problem = failure instanceof LockedException ? "locked" : "wrong";
        response.sendRedirect("/aanmelden?probleem=" + problem);
    }

    /** Nobody is signed in: to the door. */
    private static void unknown(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getMethod().equals("GET") && request.getHeader("HX-Request") == null) {
            request.getSession().setAttribute(NEXT, request.getRequestURI());
        }
        response.sendRedirect("/aanmelden");
    }

    /** A form whose session ended is kept, and shown again after signing in. */
    private static void denied(
            HttpServletRequest request,
            HttpServletResponse response,
            AccessDeniedException denied,
            Viewers viewers,
            Rescue rescue,
            ErrorAdvice errors)
            throws IOException {
        var viewer = viewers.find();
        var kept = denied instanceof CsrfException ? rescue.keep(request) : Optional.<Kept>empty();
        if (kept.isPresent()
                && viewer.isPresent()
                && viewer.get().id().equals(kept.get().writer())) {
            response.sendRedirect(kept.get().address().path());
        } else if (viewer.isEmpty()) {
            kept.ifPresent(form -> request.getSession().setAttribute(NEXT, form.address().path()));
            response.sendRedirect("/aanmelden?probleem=ended");
        } else {
            var kind = denied instanceof CsrfException ? Kind.EXPIRED : Kind.FORBIDDEN;
            errors.tell(kind, denied, request, response);
        }
    }

    /** Where someone was going before the door. */
    static String next(HttpServletRequest request) {
        var session = request.getSession();
        var next = session.getAttribute(NEXT) instanceof String path ? path : "/";
        session.removeAttribute(NEXT);
        return next;
    }
}
