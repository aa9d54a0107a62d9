package nl.thuisbest.web.app;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.support.GenericApplicationContext;

/** The application; {@link #start} is the one way to run it, for the command line and for tests. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan("nl.thuisbest.web")
public class Application {
    /** Starts and answers when pages can be asked. */
    public static Running start(Settings settings) {
        var ahead = Ahead.of(settings);
        var application = new SpringApplication(Application.class);
        application.setLogStartupInfo(!settings.demo());
        application.setDefaultProperties(
                Map.of(
                        "server.port", settings.port(),
                        "server.address", settings.bind(),
                        "thuisbest.demo", settings.demo(),
                        "logging.pattern.console", "%m%n%wEx",
                        "logging.structured.format.console", settings.demo() ? "" : "ecs"));
        if (settings.demo()) {
            application.setAdditionalProfiles("demo");
        }
        application.addInitializers(context -> {
            var beans = (GenericApplicationContext) context;
            beans.registerBean(Settings.class, () -> settings);
            beans.registerBean(Ahead.class, () -> ahead);
        });
        try {
            return new Running(application.run());
        } catch (RuntimeException e) {
            ahead.undo();
            throw e;
        }
    }
}
