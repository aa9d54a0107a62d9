package nl.thuisbest.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.thuisbest.web.app.Running;
import nl.thuisbest.web.browser.TestServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class BusyTest {
    private static final String PATIENCE = "thuisbest.patience";

    @Test
    void who_waits_too_long_reads_that_it_is_busy_and_what_to_do() throws Exception {
        System.setProperty(PATIENCE, "200ms");
        try (var server = TestServer.demo("busy");
                var client = HttpClient.newHttpClient();
                var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = new CountDownLatch(1);
            try {
                var working = new CountDownLatch(Turns.atATime());
                for (int i = 0; i < Turns.atATime(); i++) {
                    var unused = others.submit(() -> work(server, working, done));
                }
                assertThat(working.await(10, TimeUnit.SECONDS)).isTrue();

                var page = ask(client, server, "/aanmelden");
                assertThat(page.statusCode()).isEqualTo(503);
                assertThat(page.headers().firstValue("Retry-After")).hasValue("1");
                assertThat(page.body())
                        .contains("Het is nu erg druk", "Wacht een halve minuut", "</html>");

                var problem = ask(client, server, "/api/trajecten");
                assertThat(problem.statusCode()).isEqualTo(503);
                assertThat(problem.headers().firstValue("Content-Type").orElseThrow())
                        .startsWith("application/problem+json");
                assertThat(problem.body()).contains("\"status\":503");

                assertThat(ask(client, server, "/beheer/health").statusCode()).isEqualTo(200);
            } finally {
                done.countDown();
            }
            assertThat(ask(client, server, "/aanmelden").statusCode()).isEqualTo(200);
        } finally {
            System.clearProperty(PATIENCE);
        }
    }

    private static @Nullable Void work(Running server, CountDownLatch working, CountDownLatch done)
            throws Exception {
        server.part(Turns.class)
                .doFilter(
                        new MockHttpServletRequest("GET", "/vandaag"),
                        new MockHttpServletResponse(),
                        (_, _) -> {
                            working.countDown();
                            await(done);
                        });
        return null;
    }

    private static void await(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpResponse<String> ask(HttpClient client, Running server, String path)
            throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(TestServer.url(server, path))).build(),
                BodyHandlers.ofString());
    }
}
