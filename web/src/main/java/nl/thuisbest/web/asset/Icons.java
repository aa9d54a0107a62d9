package nl.thuisbest.web.asset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The icons of lucide-static (ISC licence), as the inside of an svg element of 24 by 24. */
public final class Icons {
    private static final Pattern INSIDE = Pattern.compile("<svg[^>]*>(.*)</svg>", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");

    private final Webjar lucide = Webjar.find("lucide-static");
    private final Map<String, String> shapes = new ConcurrentHashMap<>();

    /** The lines of this icon; an unknown name fails, for it is a mistake in a template. */
    public String shape(String name) {
        return shapes.computeIfAbsent(name, this::read);
    }

    private String read(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of an icon: " + name);
        }
        var svg = new String(lucide.read("icons/" + name + ".svg"), UTF_8);
        var inside = INSIDE.matcher(svg);
        if (!inside.find()) {
            throw new IllegalStateException("no svg in icon " + name);
        }
        return inside.group(1).strip().replaceAll("\\s*\n\\s*", "");
    }
}
