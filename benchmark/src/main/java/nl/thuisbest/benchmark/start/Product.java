package nl.thuisbest.benchmark.start;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The demo, started by the script as anyone starts it, in a process of its own. */
public final class Product implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String CACHE = "THUISBEST_CACHE";

    private final Process process;
    private final Path folder;
    private final URI address;
    private final double firstPageSeconds;

    private Product(Process process, Path folder, URI address, double firstPageSeconds) {
        this.process = process;
        this.folder = folder;
        this.address = address;
        this.firstPageSeconds = firstPageSeconds;
    }

    /**
     * Starts and waits for the first page.
     *
     * @param home where the script stands
     * @param folder where the data is
     * @param cached whether with the start-up cache, or as if there were none
     * @param arguments more for the command
     */
    public static Product start(Path home, Path folder, boolean cached, List<String> arguments)
            throws IOException, InterruptedException {
        int port = freePort();
        var command = new ArrayList<String>();
        command.addAll(List.of(script(home), "demo", "--port", Integer.toString(port)));
        command.addAll(List.of("--data", folder.toString()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(folder.resolve("bench.log").toFile());
        if (!cached) {
            builder.environment().put(CACHE, "off");
        }
        long begun = System.nanoTime();
        var process = builder.start();
        var address = URI.create("http://127.0.0.1:" + port + "/");
        try {
            waitFor(address.resolve("/aanmelden"), process, folder);
        } catch (IOException | InterruptedException e) {
            process.destroy();
            throw e;
        }
        return new Product(process, folder, address, (System.nanoTime() - begun) / 1e9);
    }

    /** Builds the product when it is not, and makes its cache. */
    public static void prepare(Path home, Path log) throws IOException, InterruptedException {
        int exit =
                new ProcessBuilder(script(home), "build")
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start()
                        .waitFor();
        if (exit != 0) {
            throw new IOException("./thuisbest build: " + Files.readString(log));
        }
    }

    public URI address() {
        return address;
    }

    /** Waits until it says where it is: then the families of the demo are there too. */
    Product settled() throws IOException, InterruptedException {
        while (process.isAlive() && !said().contains(":" + address.getPort() + "/")) {
            Thread.sleep(100);
        }
        return this;
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("bench.log"));
    }

    double firstPageSeconds() {
        return firstPageSeconds;
    }

    Memory memory() throws IOException {
        return Memory.of(process.toHandle(), folder);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                boolean unused = process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String script(Path home) {
        return home.resolve("thuisbest").toAbsolutePath().normalize().toString();
    }

    private static void waitFor(URI page, Process process, Path folder)
            throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        try (var browser = HttpClient.newHttpClient()) {
            while (System.nanoTime() - until < 0) {
                if (!process.isAlive()) {
                    break;
                }
                if (!listens(page)) {
                    Thread.sleep(5);
                    continue;
                }
                var request = HttpRequest.newBuilder(page).build();
                if (browser.send(request, BodyHandlers.ofString()).statusCode() == 200) {
                    return;
                }
            }
        }
        throw new IOException(
                "the demo does not start: " + Files.readString(folder.resolve("bench.log")));
    }

    /**
     * Costs next to nothing, for who measures must not take the cores of what is measured. Where
     * nobody listens yet a socket may be given the port it asks for, and meets itself.
     */
    private static boolean listens(URI page) throws IOException {
        try (var socket = new Socket(page.getHost(), page.getPort())) {
            return socket.getLocalPort() != page.getPort();
        } catch (ConnectException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
