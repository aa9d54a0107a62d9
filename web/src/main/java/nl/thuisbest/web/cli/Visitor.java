package nl.thuisbest.web.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs in to the demo as the first one offered and follows the links of the first page. */
final class Visitor {
    private static final int PAGES = 25;
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");
    private static final Pattern FORM =
            Pattern.compile("<form[^>]*action=\"(/demo/aanmelden)\".*?</form>", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("<(?:input|button)[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

    private final URI home;
    private final HttpClient browser =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();

    Visitor(int port) {
        home = URI.create("http://127.0.0.1:" + port + "/");
    }

    /** Gives how many characters were read. */
    long lookAround() throws IOException, InterruptedException {
        var first = signIn(get("/"));
        long read = first.length();
        var links = links(first);
        links.removeIf(link -> link.contains("afmelden"));
        for (var link : links.stream().limit(PAGES).toList()) {
            read += get(link).length();
        }
        return read;
    }

    private String signIn(String page) throws IOException, InterruptedException {
        var form = FORM.matcher(page);
        if (!form.find()) {
            return page;
        }
        var values = new LinkedHashMap<String, String>();
        var fields = FIELD.matcher(form.group());
        while (fields.find()) {
            values.putIfAbsent(fields.group(1), URLEncoder.encode(fields.group(2), UTF_8));
        }
        var body =
                values.entrySet().stream()
                        .map(field -> field.getKey() + "=" + field.getValue())
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(home.resolve(form.group(1)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    private static Set<String> links(String page) {
        var links = new LinkedHashSet<String>();
        var found = LINK.matcher(page);
        while (found.find()) {
            links.add(found.group(1).replace("&amp;", "&"));
        }
        return links;
    }

    private String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(home.resolve(path)).GET());
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString()).body();
    }
}
