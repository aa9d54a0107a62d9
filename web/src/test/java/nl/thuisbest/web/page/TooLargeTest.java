package nl.thuisbest.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.thuisbest.web.browser.TestServer;
import org.junit.jupiter.api.Test;

/**
 * More than the server takes in is one clear sentence, not a broken connection or a forged form.
 */
class TooLargeTest {
    private static final int TOO_MUCH = 65 * 1024 * 1024;

    private static HttpResponse<String> send(String address) throws Exception {
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var body =
                    HttpRequest.BodyPublishers.fromPublisher(
                            HttpRequest.BodyPublishers.ofInputStream(TooLargeTest::zeros),
                            TOO_MUCH);
            var request =
                    HttpRequest.newBuilder(URI.create(TestServer.url(TestServer.get(), address)))
                            .header("Content-Type", "multipart/form-data; boundary=grens")
                            .POST(body)
                            .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static InputStream zeros() {
        return new InputStream() {
            private int left = TOO_MUCH;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] into, int from, int most) {
                int now = Math.min(left, most);
                left -= now;
                return now == 0 ? -1 : now;
            }
        };
    }

    @Test
    void a_page_says_that_it_is_too_large_and_what_to_do() throws Exception {
        var answer = send("/trajecten/00000000-0000-0000-0000-000000000001/add-document");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body())
                .contains("Dit is te groot", "groter dan 64 MB", "Stuur een kleiner bestand");
    }

    @Test
    void a_program_gets_a_problem_detail() throws Exception {
        var answer = send("/api/trajectories");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
        assertThat(answer.body()).contains("urn:thuisbest:problem:too-large", "\"status\":413");
    }
}
