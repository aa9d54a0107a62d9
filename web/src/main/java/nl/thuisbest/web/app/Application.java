package nl.thuisbest.web.app;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceInitializationAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ScheduledTasksObservationAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.metrics.TomcatMetricsAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The application; {@link #start} is the one way to run it, for the command line and for tests. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {
            // Nothing of ours uses these, and each looks at every part at a start.
            AopAutoConfiguration.class,
            DataSourceInitializationAutoConfiguration.class,
            PersistenceExceptionTranslationAutoConfiguration.class,
            ScheduledTasksObservationAutoConfiguration.class,
            TaskSchedulingAutoConfiguration.class,
            TransactionAutoConfiguration.class,
            // It counts sessions in memory, and ours are in the database.
            TomcatMetricsAutoConfiguration.class
        })
@ComponentScan(
        basePackages = "nl.thuisbest.web",
        excludeFilters = @ComponentScan.Filter(DemoOnly.class))
@Import(DemoParts.class)
public class Application {
    /**
     * For the build only, which asks here what the application is made of and writes it down as
     * code; nothing is started then.
     */
    /** A file that is sent stays in memory: nothing of it lies on a disk unencrypted. */
    private static final String MOST_SENT = "64MB";

    public static void main(String[] arguments) {
        var unused = new SpringApplication(Application.class).run(arguments);
    }

    /** Starts and answers when pages can be asked. */
    public static Running start(Settings settings) {
        var ahead = Ahead.of(settings);
        var application = new SpringApplication(Application.class);
        application.setMainApplicationClass(Application.class);
        application.setLogStartupInfo(!settings.demo());
        application.setDefaultProperties(
                Map.of(
                        "server.port",
                        settings.port(),
                        "server.address",
                        settings.bind(),
                        "thuisbest.demo",
                        settings.demo(),
                        "spring.servlet.multipart.max-file-size",
                        MOST_SENT,
                        "spring.servlet.multipart.max-request-size",
                        MOST_SENT,
                        "spring.servlet.multipart.file-size-threshold",
                        MOST_SENT,
                        "logging.pattern.console",
                        "%m%n%wEx",
                        "logging.structured.format.console",
                        settings.demo() ? "" : "ecs"));
        if (settings.demo()) {
            application.setAdditionalProfiles("demo");
        }
        application.addInitializers(context -> {
            var beans = context.getBeanFactory();
            beans.registerSingleton("settings", settings);
            beans.registerSingleton("ahead", ahead);
        });
        try {
            return new Running(application.run());
        } catch (RuntimeException e) {
            ahead.undo();
            throw e;
        }
    }
}
