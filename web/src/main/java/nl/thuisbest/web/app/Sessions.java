package nl.thuisbest.web.app;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sessions as the database has them, asked once a request: the library asks again after it has
 * saved, only to know whether the browser has the right number.
 */
final class Sessions<S extends Session> implements SessionRepository<SeldomTouched<S>> {
    private final SessionRepository<S> stored;
    private final ThreadLocal<@Nullable SeldomTouched<S>> saved = new ThreadLocal<>();

    Sessions(SessionRepository<S> stored) {
        this.stored = stored;
    }

    @Override
    public SeldomTouched<S> createSession() {
        return new SeldomTouched<>(stored.createSession());
    }

    @Override
    public void save(SeldomTouched<S> session) {
        stored.save(session.own());
        saved.set(session);
    }

    @Override
    public @Nullable SeldomTouched<S> findById(String id) {
        var here = saved.get();
        if (here != null && here.getId().equals(id)) {
            return here;
        }
        var found = stored.findById(id);
        return found == null ? null : new SeldomTouched<>(found);
    }

    @Override
    public void deleteById(String id) {
        forget();
        stored.deleteById(id);
    }

    void forget() {
        saved.remove();
    }

    /** What one request saved is not what the next one on the same thread finds. */
    final class Forgetting extends OncePerRequestFilter implements Ordered {
        @Override
        public int getOrder() {
            return SessionRepositoryFilter.DEFAULT_ORDER - 1;
        }

        @Override
        protected void doFilterInternal(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            try {
                chain.doFilter(request, response);
            } finally {
                forget();
            }
        }
    }
}
