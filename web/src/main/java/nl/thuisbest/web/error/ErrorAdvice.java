package nl.thuisbest.web.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import nl.thuisbest.store.journal.Conflict;
import nl.thuisbest.web.error.ErrorPage.Kind;
import nl.thuisbest.web.page.AnswerHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Turns what was thrown into a page, or under {@code /api} into a problem detail. Only what nobody
 * foresaw is logged, with a reference that the page shows; its message may hold what a person typed
 * and is left out.
 */
@ControllerAdvice
public class ErrorAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);

    private final AnswerHandler answers;
    private final Problems problems;

    ErrorAdvice(AnswerHandler answers, Problems problems) {
        this.answers = answers;
        this.problems = problems;
    }

    @ExceptionHandler
    void handle(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (failure instanceof AccessDeniedException) {
            tell(Kind.FORBIDDEN, failure, request, response);
        } else {
            tell(kind(failure), failure, request, response);
        }
    }

    /** Writes the page or the problem; also used by the filters, where no handler ran. */
    public void tell(
            Kind kind, Throwable failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var reference = kind == Kind.FAILED ? logged(failure) : null;
        if (response.isCommitted()) {
            return;
        }
        if (Problems.wanted(request)) {
            problems.write(kind, failure, reference, request, response);
        } else {
            answers.write(new ErrorPage(kind, reference), request, response);
        }
    }

    private static Kind kind(Throwable failure) {
        return switch (failure) {
            case NotFound _ -> Kind.NOT_FOUND;
            case Forbidden _ -> Kind.FORBIDDEN;
            case Conflict _ -> Kind.CONFLICT;
            case Invalid _ -> Kind.INVALID;
            case nl.thuisbest.core.kernel.Invalid _ -> Kind.INVALID;
            case MethodArgumentTypeMismatchException _ -> Kind.NOT_FOUND;
            case ErrorResponse response -> ofStatus(response.getStatusCode().value());
            default -> Kind.FAILED;
        };
    }

    static Kind ofStatus(int status) {
        return switch (status) {
            case 401 -> Kind.NOT_SIGNED_IN;
            case 403 -> Kind.FORBIDDEN;
            case 404 -> Kind.NOT_FOUND;
            case 409 -> Kind.CONFLICT;
            case 413 -> Kind.TOO_LARGE;
            case 503 -> Kind.BUSY;
            default -> status < 500 ? Kind.INVALID : Kind.FAILED;
        };
    }

    private static String logged(@Nullable Throwable failure) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("failure {}", reference, failure == null ? null : new Bare(failure));
        return reference;
    }
}
