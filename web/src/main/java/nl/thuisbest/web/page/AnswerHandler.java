package nl.thuisbest.web.page;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Writes the answer of a handler: the template that has the name of the record, or a redirect. */
public final class AnswerHandler implements HandlerMethodReturnValueHandler {
    static final String FLASH = "flash";
    private static final String ROOT = "nl.thuisbest.web.";

    private final TemplateEngine templates;
    private final UiFactory uis;

    public AnswerHandler(TemplateEngine templates, UiFactory uis) {
        this.templates = templates;
        this.uis = uis;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Answer.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value,
            MethodParameter returnType,
            ModelAndViewContainer container,
            NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        write((Answer) Objects.requireNonNull(value), request, response);
    }

    /** Also used where no handler ran, such as for errors. */
    public void write(Answer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (answer) {
            case Page page -> render(page, page.status(), false, request, response);
            case Fragment part -> render(part, HttpStatus.OK, true, request, response);
            case Redirect redirect -> redirect(redirect, request, response);
        }
    }

    private void render(
            Answer answer,
            HttpStatus status,
            boolean fragment,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var ui = uis.make(request, fragment);
        var out = new Utf8ByteOutput();
        templates.render(template(answer.getClass()), Map.of("page", answer, "ui", ui), out);
        response.setStatus(status.value());
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Content-Language", ui.words().language().code());
        response.setContentLength(out.getContentLength());
        Turns.end(request);
        // In one go: each write passes through what guards the response and the session.
        response.getOutputStream().write(out.toByteArray());
    }

    private static void redirect(
            Redirect redirect, HttpServletRequest request, HttpServletResponse response) {
        if (redirect.flash() != null) {
            var flash = new FlashMap();
            flash.put(FLASH, redirect.flash());
            var manager = RequestContextUtils.getFlashMapManager(request);
            if (manager != null) {
                manager.saveOutputFlashMap(flash, request, response);
            }
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", request.getContextPath() + redirect.path());
    }

    /** {@code nl.thuisbest.web.today.TodayPage} is shown by {@code today/TodayPage.jte}. */
    static String template(Class<?> type) {
        var name = type.getName();
        if (!name.startsWith(ROOT) || name.indexOf('$') >= 0) {
            throw new IllegalArgumentException("no template for " + name);
        }
        return name.substring(ROOT.length()).replace('.', '/') + ".jte";
    }
}
