package nl.thuisbest.web.app;

import java.util.Objects;
import org.springframework.context.ConfigurableApplicationContext;

/** A running application. */
public final class Running implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    Running(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** The port it listens on, also when a free one was asked. */
    public int port() {
        var port = context.getEnvironment().getProperty("local.server.port", Integer.class);
        return Objects.requireNonNull(port);
    }

    /** One of its parts, for tests and the command line. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** Answers running requests first, then stops the database that is our own. */
    @Override
    public void close() {
        context.close();
    }
}
