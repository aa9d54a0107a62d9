package nl.thuisbest.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.thuisbest.web.app.Running;
import nl.thuisbest.web.browser.TestServer;

/** A client with cookies that follows no redirect by itself. */
final class Client {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Running server;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

    Client(Running server) {
        this.server = server;
    }

    @CanIgnoreReturnValue
    HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(TestServer.url(server, path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Sends a form without asking a token first. */
    HttpResponse<String> post(String path, Map<String, String> fields) {
        var body =
                fields.entrySet().stream()
                        .map(field ->
                                URLEncoder.encode(field.getKey(), UTF_8)
                                        + "="
                                        + URLEncoder.encode(field.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(URI.create(TestServer.url(server, path)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    /** Asks a page for its token, then sends the form with it. */
    @CanIgnoreReturnValue
    HttpResponse<String> submit(String page, String path, Map<String, String> fields) {
        var found = TOKEN.matcher(get(page).body());
        if (!found.find()) {
            throw new AssertionError("no token on " + page);
        }
        var all = new java.util.LinkedHashMap<>(fields);
        all.put("_csrf", found.group(1));
        return post(path, all);
    }

    @CanIgnoreReturnValue
    HttpResponse<String> signIn(String login, String password) {
        return submit("/aanmelden", "/aanmelden", Map.of("naam", login, "wachtwoord", password));
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("SESSION"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** The same cookies at another node. */
    Client at(Running other) {
        var same = new Client(other);
        cookies.getCookieStore()
                .getCookies()
                .forEach(cookie ->
                        same.cookies
                                .getCookieStore()
                                .add(URI.create(TestServer.url(other, "/")), cookie));
        return same;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
