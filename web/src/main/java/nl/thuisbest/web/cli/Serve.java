package nl.thuisbest.web.cli;

import nl.thuisbest.web.app.Settings;
import org.jspecify.annotations.Nullable;

/** Starts the product itself, on its own database in a folder or on a PostgreSQL server. */
final class Serve extends StartCommand {
    static final Usage USAGE = SHARED.and(Usage.value(Usage.DATABASE), Usage.flag("dev"));

    private final @Nullable String db;
    private final boolean dev;

    Serve(Shell shell, Given given) {
        super(shell, given);
        db = given.text(Usage.DATABASE);
        dev = given.has("dev");
    }

    @Override
    public Integer call() {
        var url = DatabaseUrl.from(db, shell.environment());
        Port.mustBeFree(address, port);
        var settings = new Settings(port, address, folder("data"), url, false, null, 0, 0, dev);
        return Server.run(settings, shell);
    }
}
