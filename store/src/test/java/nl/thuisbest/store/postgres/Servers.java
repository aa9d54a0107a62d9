package nl.thuisbest.store.postgres;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/** Killing processes and waiting for what follows. */
public final class Servers {
    private Servers() {}

    /** As the kernel does when memory is out: no warning, no last word. */
    public static void kill(long pid) throws Exception {
        var exit = new ProcessBuilder("kill", "-9", Long.toString(pid)).start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException("kill -9 " + pid + " failed");
        }
    }

    /** Waits at most two minutes, for the machine may be busy; an exception counts as not yet. */
    public static void eventually(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        Exception last = null;
        while (System.nanoTime() < end) {
            try {
                if (condition.call()) {
                    return;
                }
            } catch (Exception e) {
                last = e;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("not within two minutes", last);
    }

    /** Another JVM on this class path; its lines are read by who started it. */
    public static Process java(Class<?> main, String... arguments) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                new java.util.ArrayList<>(
                        List.of(
                                java,
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-Xmx256m",
                                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
