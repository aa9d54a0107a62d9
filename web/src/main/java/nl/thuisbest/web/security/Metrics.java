package nl.thuisbest.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * The program that collects figures has no account but a token, which the operator sets
 * (THUISBEST_METRICS_TOKEN) and it sends as {@code Authorization: Bearer}.
 */
public final class Metrics {
    private static final int SHORTEST = 24;

    private final @Nullable String token;

    public Metrics(@Nullable String token) {
        this.token = token == null || token.isBlank() ? null : token;
        if (this.token != null && this.token.length() < SHORTEST) {
            throw new IllegalArgumentException("a metrics token has 24 characters or more");
        }
    }

    boolean knows(HttpServletRequest request) {
        var sent = request.getHeader("Authorization");
        return token != null
                && sent != null
                && MessageDigest.isEqual(sent.getBytes(UTF_8), ("Bearer " + token).getBytes(UTF_8));
    }
}
