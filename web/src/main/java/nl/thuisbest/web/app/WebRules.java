package nl.thuisbest.web.app;

import java.util.List;
import nl.thuisbest.web.page.AnswerHandler;
import nl.thuisbest.web.security.SignedInArgument;
import nl.thuisbest.web.security.Viewers;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What handlers may ask as parameters and give back. */
@Configuration(proxyBeanMethods = false)
class WebRules implements WebMvcConfigurer {
    private final AnswerHandler answers;
    private final Viewers viewers;

    WebRules(AnswerHandler answers, Viewers viewers) {
        this.answers = answers;
        this.viewers = viewers;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(answers);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SignedInArgument(viewers));
    }
}
