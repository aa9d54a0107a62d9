package nl.thuisbest.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Who comes first is served first: only so many pages are worked on at a time, the others wait in
 * order. Worked on all at once, each would be ready only when nearly all are. A turn is held while
 * the server works, not while a browser sends its form or takes in the page.
 */
public final class Turns extends OncePerRequestFilter implements Ordered {
    /** While one waits for the database another works. */
    private static final int EACH_CORE = 2;

    private static final int AT_LEAST = 4;
    private static final String WATCHED = "/beheer/";
    private static final String TURN = Turns.class.getName();

    private final Semaphore free;
    private final Duration patience;

    /**
     * @param patience how long somebody waits for a turn before hearing that it is busy
     */
    public Turns(Duration patience) {
        this(atATime(), patience);
    }

    Turns(int atATime, Duration patience) {
        free = new Semaphore(atATime, true);
        this.patience = patience;
    }

    /** On how many pages this machine works at a time. */
    static int atATime() {
        return Math.max(AT_LEAST, EACH_CORE * Runtime.getRuntime().availableProcessors());
    }

    /** Before the session is asked for, for that is work too. */
    @Override
    public int getOrder() {
        return SessionRepositoryFilter.DEFAULT_ORDER - 2;
    }

    /** The answer is ready: who is next can start while it is sent. */
    static void end(HttpServletRequest request) {
        if (request.getAttribute(TURN) instanceof Turn turn) {
            turn.end();
        }
    }

    /** Who watches the server must hear that it is busy, and not wait for it. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + WATCHED);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForm(request)) {
            // Taken in before its turn.
            var unused = request.getParameterMap();
        } else if (request.getContentType() != null) {
            // Only its handler can read what is still coming.
            chain.doFilter(request, response);
            return;
        }
        var turn = take();
        if (turn == null) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, patience.toSeconds())));
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        request.setAttribute(TURN, turn);
        try {
            chain.doFilter(request, response);
        } finally {
            turn.end();
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private @Nullable Turn take() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS) ? new Turn() : null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private final class Turn {
        private final AtomicBoolean ended = new AtomicBoolean();

        void end() {
            if (ended.compareAndSet(false, true)) {
                free.release();
            }
        }
    }
}
