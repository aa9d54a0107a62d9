package nl.thuisbest.web.cli;

import java.time.LocalDate;
import nl.thuisbest.web.app.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Starts with fictional families and accounts that everyone may know; only ever on this machine.
 */
@Command(name = "demo")
final class Demo extends StartCommand {
    private static final int MOST_FAMILIES = 100_000;

    @Option(names = "--families")
    int families = 40;

    @Option(names = "--seed")
    long seed = 2026;

    @Option(names = "--today")
    @Nullable LocalDate today;

    Demo(Shell shell) {
        super(shell);
    }

    @Override
    public Integer call() {
        if (families < 0 || families > MOST_FAMILIES) {
            throw new CannotStart("bad.families", "--families", families);
        }
        Port.mustBeFree(address, port);
        var settings =
                new Settings(
                        port, address, folder("demo"), null, true, today, families, seed, false);
        return Server.run(settings, shell);
    }
}
