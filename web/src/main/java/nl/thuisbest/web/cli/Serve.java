package nl.thuisbest.web.cli;

import nl.thuisbest.web.app.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the product itself, on its own database in a folder or on a PostgreSQL server. */
@Command(name = "serve")
final class Serve extends StartCommand {
    @Option(names = "--db")
    @Nullable String db;

    @Option(names = "--dev")
    boolean dev;

    Serve(Shell shell) {
        super(shell);
    }

    @Override
    public Integer call() {
        var url = DatabaseUrl.from(db, shell.environment());
        Port.mustBeFree(address, port);
        var settings = new Settings(port, address, folder("data"), url, false, null, 0, 0, dev);
        return Server.run(settings, shell);
    }
}
