package nl.thuisbest.benchmark.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A professional at a browser of his own: signed in, with the paths in his hands. */
final class User implements AutoCloseable {
    private static final Pattern PATH = Pattern.compile("href=\"(/trajecten/[0-9a-f-]{36})\"");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(_[^\"]+)\" value=\"([^\"]*)\"");

    private final URI home;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private List<String> paths = List.of();
    private int next;

    User(URI home, UUID account) throws IOException, InterruptedException {
        this.home = home;
        var door = get("/aanmelden").body();
        var fields = new LinkedHashMap<>(hidden(door));
        fields.put("wie", account.toString());
        require(303, 302, post("/demo/aanmelden", fields));
        paths = paths(get("/trajecten").body());
        if (paths.isEmpty()) {
            throw new IOException("this account has no paths");
        }
    }

    /** Does one thing and gives how long the server took to answer it whole, in milliseconds. */
    double ask(Kind kind) throws IOException, InterruptedException {
        return switch (kind) {
            case TODAY -> timed(request("/vandaag").GET(), 200);
            case LIST -> timed(request("/trajecten").GET(), 200);
            case PATH -> timed(request(nextPath()).GET(), 200);
            case ACTION -> act(nextPath() + "/contact-school");
        };
    }

    /** The form is opened first; what is measured is sending it. */
    private double act(String form) throws IOException, InterruptedException {
        var fields = new LinkedHashMap<>(hidden(get(form).body()));
        fields.put("school", "vmbo De Kade");
        fields.put("spokenWith", "zorgcoördinator");
        fields.put("result", "School wil de terugkeer bespreken zodra er een startdatum is.");
        fields.put("on", Crowd.TODAY.toString());
        return timed(
                request(form)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(fields))),
                303);
    }

    private String nextPath() {
        next = (next + 1) % paths.size();
        return paths.get(next);
    }

    private double timed(HttpRequest.Builder request, int expected)
            throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var response = browser.send(request.build(), BodyHandlers.ofByteArray());
        double millis = (System.nanoTime() - begun) / 1e6;
        require(expected, 302, response);
        return millis;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var response = browser.send(request(path).GET().build(), BodyHandlers.ofString());
        require(200, 200, response);
        return response;
    }

    private HttpResponse<String> post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var request =
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(fields)));
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(home.resolve(path));
    }

    private static void require(int expected, int orElse, HttpResponse<?> response)
            throws IOException {
        if (response.statusCode() != expected && response.statusCode() != orElse) {
            throw new IOException(response.uri().getPath() + " answered " + response.statusCode());
        }
    }

    /** What a form sends along of itself: whose it is, on which revision. */
    static Map<String, String> hidden(String page) {
        var fields = new LinkedHashMap<String, String>();
        var found = HIDDEN.matcher(page);
        while (found.find()) {
            fields.put(found.group(1), found.group(2));
        }
        return fields;
    }

    static List<String> paths(String page) {
        return PATH.matcher(page).results().map(match -> match.group(1)).distinct().toList();
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8)
                                + "="
                                + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public void close() {
        browser.close();
    }
}
