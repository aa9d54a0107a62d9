package nl.thuisbest.web.cli;

import java.util.concurrent.CountDownLatch;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.simulation.staff.Colleague;
import nl.thuisbest.simulation.staff.Colleagues;
import nl.thuisbest.web.app.Application;
import nl.thuisbest.web.app.Settings;

/**
 * A running server: tells where it is and who may sign in to the demo, and stays until it stops.
 */
final class Server {
    private Server() {}

    /**
     * Returns only when interrupted; Ctrl-C ends the Java process, which stops the server first.
     */
    static int run(Settings settings, Shell shell) {
        Logs.quietFor(settings.demo());
        shell.say("starting");
        var running = Application.start(settings);
        tell(settings, running.port(), shell);
        AotCache.missing().ifPresent(AotCache::makeLater);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            running.close();
        }
        return Cli.DONE;
    }

    private static void tell(Settings settings, int port, Shell shell) {
        var host = settings.bind().equals(Settings.THIS_MACHINE) ? "localhost" : settings.bind();
        shell.say("ready", "http://" + host + ":" + port + "/");
        if (settings.demo()) {
            shell.say("ready.demo");
            Colleagues.all().stream()
                    .filter(Colleague::face)
                    .forEach(colleague -> shell.out().println("  " + line(colleague)));
            shell.out().println();
        }
        shell.say("ready.stop");
    }

    private static String line(Colleague colleague) {
        var name = colleague.name().full();
        var roles = colleague.roles().stream().map(RoleId::value).sorted().toList();
        return "%-22s %s".formatted(name, String.join(", ", roles));
    }
}
