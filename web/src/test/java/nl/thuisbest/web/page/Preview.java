package nl.thuisbest.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.thuisbest.web.asset.Assets;
import nl.thuisbest.web.asset.Icons;
import nl.thuisbest.web.i18n.Days;
import nl.thuisbest.web.i18n.Language;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.i18n.Words;

/** Renders a page with its real template, words and styles, without a server. */
public final class Preview {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(ContentType.Html);
    private static final Languages LANGUAGES = Languages.load();
    private static final Assets ASSETS = new Assets(null);
    private static final Icons ICONS = new Icons();

    private Preview() {}

    public static Words words(Language language) {
        return LANGUAGES.in(language);
    }

    public static String html(Page page, Language language, LocalDate today) {
        var now = today.atTime(8, 40).atZone(Days.ZONE).toInstant();
        var frame =
                new Frame(
                        "/",
                        true,
                        today,
                        now,
                        new Frame.Viewer("Tess Verzonnen", "trajectbegeleider"),
                        List.of(
                                new Frame.Item("today", "/vandaag", false),
                                new Frame.Item("trajectories", "/trajecten", true)),
                        "",
                        null,
                        null);
        var ui = new Ui(LANGUAGES.in(language), frame, ASSETS, ICONS, false);
        var out = new StringOutput();
        TEMPLATES.render(
                AnswerHandler.template(page.getClass()), Map.of("page", page, "ui", ui), out);
        return out.toString();
    }

    /** Keeps it under {@code target/preview} to look at, with its styles beside it. */
    public static void keep(String name, String html) {
        try {
            var folder = Files.createDirectories(Path.of("target/preview"));
            for (var file : List.of("app.css", "app.js", "ribbon.js")) {
                Files.write(folder.resolve(file), ASSETS.find(file).orElseThrow());
            }
            Files.createDirectories(folder.resolve("fonts"));
            for (int weight : new int[] {400, 600, 700}) {
                var font = "fonts/source-sans-pro-latin-%d-normal.woff2".formatted(weight);
                Files.write(folder.resolve(font), ASSETS.find(font).orElseThrow());
            }
            Files.writeString(
                    folder.resolve(name + ".html"), html.replaceAll("/assets/[0-9a-f]+/", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
