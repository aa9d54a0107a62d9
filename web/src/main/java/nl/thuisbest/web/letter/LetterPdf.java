package nl.thuisbest.web.letter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.thuisbest.rulebook.letter.LetterText;
import nl.thuisbest.web.asset.Fonts;

/**
 * Prints a letter as tagged PDF: headings, lists and reading order for who hears it, with title,
 * language and fonts inside, as PDF/UA-1 (ISO 14289-1) asks.
 */
public final class LetterPdf {
    private static final List<Face> FACES =
            List.of(
                    new Face("latin", 400, false),
                    new Face("latin", 600, false),
                    new Face("latin", 400, true),
                    new Face("latin-ext", 400, false),
                    new Face("latin-ext", 600, false),
                    new Face("latin-ext", 400, true));

    private final String style;

    public LetterPdf() {
        // It tells each font it loads; what goes wrong it throws.
        XRLog.setLoggingEnabled(false);
        try (var in = LetterPdf.class.getResourceAsStream("letter.css")) {
            if (in == null) {
                throw new IllegalStateException("no letter.css");
            }
            style = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One cut of the font, unpacked once. */
    private record Face(String family, int weight, boolean italic, byte[] font) {
        Face(String script, int weight, boolean italic) {
            this(script, weight, italic, Woff.unpack(Fonts.woff(script, weight, italic)));
        }
    }

    /**
     * @param banner said above a letter that is not the one sent, or empty
     * @param page the word before the number of a page
     */
    public byte[] of(LetterText text, String banner, String page) {
        var out = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useDefaultPageSize(210, 297, PageSizeUnits.MM);
            for (var face : FACES) {
                builder.useFont(
                        () -> new ByteArrayInputStream(face.font()),
                        face.family(),
                        face.weight(),
                        face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                        true);
            }
            builder.withHtmlContent(document(text, banner, page), null);
            builder.withProducer("ThuisBest");
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private String document(LetterText text, String banner, String page) {
        var title = LetterMarkup.escaped(text.title().orElse("Brief"));
        var above =
                banner.isEmpty()
                        ? ""
                        : "<p class=\"banner\">" + LetterMarkup.escaped(banner) + "</p>";
        return """
        <!DOCTYPE html>
        <html lang="nl"><head><title>%s</title>
        <meta name="description" content="%s"/>
        <meta name="subject" content="%s"/>
        <style>%s
        </style></head>
        <body>%s%s</body></html>
        """
                .formatted(
                        title,
                        title,
                        title,
                        style.replace("PAGE", LetterMarkup.escaped(page)),
                        above,
                        LetterMarkup.of(text, 1));
    }
}
