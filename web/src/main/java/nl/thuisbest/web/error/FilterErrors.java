package nl.thuisbest.web.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the server sends here when a filter failed or no handler was found. */
@Controller
class FilterErrors implements ErrorController {
    private final ErrorAdvice advice;

    FilterErrors(ErrorAdvice advice) {
        this.advice = advice;
    }

    @RequestMapping("/error")
    void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? code
                        : 404;
        var failure =
                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                        ? thrown
                        : new IllegalStateException("status " + status);
        advice.tell(ErrorAdvice.ofStatus(status), failure, request, response);
    }
}
