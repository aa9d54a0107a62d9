package nl.thuisbest.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Who sends more than the server takes in hears so in one sentence, before anything of it is read.
 * Else the form would arrive without its fields, and look like one that was forged.
 */
public final class TooLarge extends OncePerRequestFilter implements Ordered {
    private final long most;

    /**
     * @param most the largest request, in bytes
     */
    public TooLarge(DataSize most) {
        this.most = most.toBytes();
    }

    /** Before a turn is waited for. */
    @Override
    public int getOrder() {
        return SessionRepositoryFilter.DEFAULT_ORDER - 3;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            chain.doFilter(request, response);
        }
    }
}
