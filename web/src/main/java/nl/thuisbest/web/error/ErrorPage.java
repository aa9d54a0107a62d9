package nl.thuisbest.web.error;

import nl.thuisbest.web.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * One clear sentence about what went wrong, and what to do.
 *
 * @param reference number that finds this failure in the log, or null
 */
public record ErrorPage(Kind kind, @Nullable String reference) implements Page {
    /**
     * What can go wrong; its words are {@code error.WORD.title}, {@code .text} and {@code .todo}.
     */
    public enum Kind {
        NOT_FOUND(HttpStatus.NOT_FOUND),
        FORBIDDEN(HttpStatus.FORBIDDEN),
        CONFLICT(HttpStatus.CONFLICT),
        INVALID(HttpStatus.BAD_REQUEST),
        REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
        NO_REVISION(HttpStatus.PRECONDITION_REQUIRED),
        NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED),
        LOCKED(HttpStatus.TOO_MANY_REQUESTS),
        EXPIRED(HttpStatus.FORBIDDEN),
        TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
        BUSY(HttpStatus.SERVICE_UNAVAILABLE),
        FAILED(HttpStatus.INTERNAL_SERVER_ERROR);

        private final HttpStatus status;

        Kind(HttpStatus status) {
            this.status = status;
        }

        public HttpStatus status() {
            return status;
        }

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public static ErrorPage of(Kind kind) {
        return new ErrorPage(kind, null);
    }

    @Override
    public HttpStatus status() {
        return kind.status();
    }
}
