package nl.thuisbest.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The product in a Java process of its own, as the start script starts it. */
public final class DemoProcess implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/");

    private final Process process;
    private final BufferedReader out;
    private final Path err;
    private final List<String> said = new ArrayList<>();

    /**
     * @param home where it keeps its data, unless an argument says otherwise
     * @param options more for Java
     */
    public DemoProcess(Path home, List<String> options, String... arguments) throws IOException {
        err = Files.createTempFile("thuisbest", ".err");
        var command = new ArrayList<>(hearingCtrlC());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dthuisbest.home=" + home,
                        "nl.thuisbest.web.ThuisBest"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectError(err.toFile());
        builder.environment().put("THUISBEST_LANG", "nl");
        process = builder.start();
        out = process.inputReader();
    }

    /** A shell starts what runs in the background deaf to it, and so all that starts from there. */
    private static List<String> hearingCtrlC() {
        return System.getProperty("os.name").equals("Linux")
                ? List.of("env", "--default-signal=INT")
                : List.of();
    }

    /** Reads until it says where it is. */
    public URI address() throws IOException {
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            said.add(line);
            var address = ADDRESS.matcher(line);
            if (address.find()) {
                return URI.create(address.group());
            }
        }
        throw new IOException("it did not start: " + said + Files.readString(err));
    }

    public static String page(URI address) throws IOException, InterruptedException {
        try (var client =
                HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    public void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
    }

    public int exitCode() throws InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("it does not stop");
        }
        return process.exitValue();
    }

    public String errors() throws IOException {
        return Files.readString(err);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        out.close();
        Files.deleteIfExists(err);
    }
}
