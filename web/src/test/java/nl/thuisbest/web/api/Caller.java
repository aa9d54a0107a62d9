package nl.thuisbest.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import nl.thuisbest.web.app.Running;
import nl.thuisbest.web.browser.TestServer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that calls the JSON interface with login and password, and keeps no cookie. */
final class Caller {
    static final String PASSWORD = "een lange zin die niemand raadt";
    private static final JsonMapper JSON = new JsonMapper();

    private final Running server;
    private final @Nullable String credentials;
    private final HttpClient http = HttpClient.newHttpClient();

    private Caller(Running server, @Nullable String credentials) {
        this.server = server;
        this.credentials = credentials;
    }

    static Caller stranger(Running server) {
        return new Caller(server, null);
    }

    static Caller as(Running server, String login, String password) {
        return new Caller(server, login + ":" + password);
    }

    static Caller as(Running server, String login) {
        return as(server, login, PASSWORD);
    }

    /** What came back. */
    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String type() {
            return header("Content-Type").replaceAll(";.*", "");
        }

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        String text(String pointer) {
            return json().at(pointer).asString();
        }

        /** One component of each item of a list. */
        java.util.List<String> texts(String list, String component) {
            return json().at(list)
                    .valueStream()
                    .map(item -> item.at(component).asString())
                    .toList();
        }
    }

    Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    Answer post(String path, String json, String... headers) {
        return send(
                request(path, headers)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)));
    }

    /** Acts on a path at this revision. */
    Answer act(String path, String code, int revision, String json) {
        return post(path + "/actions/" + code, json, "If-Match", "\"" + revision + "\"");
    }

    HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(TestServer.url(server, path)));
        if (credentials != null) {
            var sent = Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8));
            request.header("Authorization", "Basic " + sent);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
