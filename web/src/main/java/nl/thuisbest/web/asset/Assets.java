package nl.thuisbest.web.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All files a page asks for. One hash over all of them stands in their address, so that a browser
 * keeps them for good and asks anew when one changed.
 */
public final class Assets {
    /** What stands in app.css, in this order: the first file of ours names the layers. */
    private static final List<String> STYLES =
            List.of(
                    "fonts.css",
                    "tokens.css",
                    "base.css",
                    "pieces.css",
                    "ribbon.css",
                    "screens.css",
                    "extra.css",
                    "results.css",
                    "forms.css",
                    "paths.css",
                    "referral.css",
                    "letters.css",
                    "rules.css",
                    "analysis.css",
                    "programmes.css",
                    "coalition.css",
                    "print.css");

    private static final String STYLE = "app.css";
    private static final List<String> SCRIPTS = List.of("app.js", "ribbon.js");

    private final SequencedMap<String, byte[]> files = new TreeMap<>();
    private final String version;
    private final @Nullable Path sources;

    /**
     * @param sources folder whose files are read anew at each request (serve with dev), or null
     */
    public Assets(@Nullable Path sources) {
        this.sources = sources;
        files.put(STYLE, styles(Assets::own));
        SCRIPTS.forEach(name -> files.put(name, own(name)));
        files.put("htmx.min.js", Webjar.find("htmx.org").read("dist/htmx.min.js"));
        var fonts = Webjar.find("fontsource__source-sans-pro");
        for (var script : List.of("latin", "latin-ext")) {
            for (int weight : new int[] {400, 600, 700}) {
                var file = "source-sans-pro-%s-%d-normal.woff2".formatted(script, weight);
                files.put("fonts/" + file, fonts.read("files/" + file));
            }
        }
        version = hash();
    }

    /** The address of a file. */
    public String url(String name) {
        if (!files.containsKey(name)) {
            throw new IllegalArgumentException("no such file: " + name);
        }
        return "/assets/" + version + "/" + name;
    }

    public boolean isCurrent(String otherVersion) {
        return sources == null && version.equals(otherVersion);
    }

    public Optional<byte[]> find(String name) {
        if (sources != null && name.equals(STYLE)) {
            return Optional.of(styles(part -> fromSource(sources.resolve(part))));
        }
        if (sources != null && SCRIPTS.contains(name)) {
            return Optional.of(fromSource(sources.resolve(name)));
        }
        return Optional.ofNullable(files.get(name));
    }

    static String contentType(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=utf-8";
            case "js" -> "text/javascript;charset=utf-8";
            case "woff2" -> "font/woff2";
            default -> throw new IllegalArgumentException("no content type for " + name);
        };
    }

    private static byte[] styles(Function<String, byte[]> read) {
        var all = new ByteArrayOutputStream();
        STYLES.forEach(name -> all.writeBytes(read.apply(name)));
        return all.toByteArray();
    }

    private static byte[] own(String name) {
        try (var in = Webjar.open("assets/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] fromSource(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.values().forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
