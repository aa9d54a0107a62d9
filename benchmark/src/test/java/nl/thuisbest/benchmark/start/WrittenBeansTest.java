package nl.thuisbest.benchmark.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The product as the start script runs it: with the beans that the build wrote down. Other tests
 * let Spring find them out.
 */
class WrittenBeansTest {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/");
    private static final String WRITTEN =
            "/nl/thuisbest/web/app/Application__ApplicationContextInitializer.class";

    @TempDir Path home;

    @Test
    void a_demo_shows_its_door() throws Exception {
        assumeThat(WrittenBeansTest.class.getResource(WRITTEN))
                .as("the beans that are written down when web is packaged")
                .isNotNull();
        var demo =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-Dspring.aot.enabled=true",
                                "-Dthuisbest.home=" + home,
                                "nl.thuisbest.web.ThuisBest",
                                "demo",
                                "--port=0",
                                "--families=3")
                        .redirectErrorStream(true)
                        .start();
        try {
            assertThat(page(address(demo))).contains("<html", "Roos Terwolde");
        } finally {
            demo.destroy();
            demo.waitFor();
        }
    }

    private static URI address(Process demo) throws IOException {
        var said = new StringBuilder();
        var out = demo.inputReader();
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            var address = ADDRESS.matcher(line);
            if (address.find()) {
                return URI.create(address.group());
            }
            said.append(line).append('\n');
        }
        throw new IOException("it did not start: " + said);
    }

    private static String page(URI address) throws IOException, InterruptedException {
        try (var client =
                HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        }
    }
}
