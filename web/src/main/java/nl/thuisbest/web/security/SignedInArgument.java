package nl.thuisbest.web.security;

import nl.thuisbest.core.access.Actor;
import nl.thuisbest.web.error.Forbidden;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a handler who is signed in, as {@link SignedIn} or as {@link Actor}. */
public final class SignedInArgument implements HandlerMethodArgumentResolver {
    private final Viewers viewers;

    public SignedInArgument(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == SignedIn.class
                || parameter.getParameterType() == Actor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var viewer = viewers.find().orElseThrow(() -> new Forbidden("account"));
        return parameter.getParameterType() == Actor.class ? viewer.actor() : viewer;
    }
}
