package nl.thuisbest.web.cli;

import java.time.LocalDate;
import nl.thuisbest.web.app.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Starts with fictional families and accounts that everyone may know; only ever on this machine.
 */
final class Demo extends StartCommand {
    static final Usage USAGE =
            SHARED.and(Usage.value("families"), Usage.value("seed"), Usage.value("today"));

    private static final int FAMILIES = 40;
    private static final int MOST_FAMILIES = 100_000;
    private static final long SEED = 2026;

    private final int families;
    private final long seed;
    private final @Nullable LocalDate today;

    Demo(Shell shell, Given given) {
        super(shell, given);
        families = given.number("families", 0, MOST_FAMILIES, FAMILIES);
        seed = given.number("seed", Long.MIN_VALUE, Long.MAX_VALUE, SEED);
        today = given.date("today");
    }

    @Override
    public Integer call() {
        Port.mustBeFree(address, port);
        var settings =
                new Settings(
                        port, address, folder("demo"), null, true, today, families, seed, false);
        return Server.run(settings, shell);
    }
}
