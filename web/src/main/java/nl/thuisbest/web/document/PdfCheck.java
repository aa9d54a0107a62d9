package nl.thuisbest.web.document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import nl.thuisbest.web.document.Verdict.Why;

/**
 * Looks in a PDF for what runs, starts or carries something: scripts, launch actions, embedded
 * files. Objects packed in object streams are unpacked first; what cannot be looked into is
 * refused.
 */
final class PdfCheck {
    private static final Pattern RUNS =
            Pattern.compile("/(JavaScript|JS|Launch|RichMedia|ImportData)(?![A-Za-z0-9])");
    private static final Pattern HOLDS = Pattern.compile("/(EmbeddedFiles?|XFA)(?![A-Za-z0-9])");
    private static final Pattern LOCKED = Pattern.compile("/Encrypt(?![A-Za-z0-9])");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern FILTER = Pattern.compile("/Filter\\s*(\\[[^\\]]*\\]|/\\w+)");
    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");
    private static final int MOST_UNPACKED = 50_000_000;
    private static final int MOST_AFTER_END = 1_024;

    private final String file;
    private final StringBuilder objects = new StringBuilder();
    private int unpacked;

    private PdfCheck(byte[] bytes) {
        this.file = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static Optional<Why> against(byte[] bytes) {
        if (!Judge.startsWith(bytes, "%PDF-".getBytes(StandardCharsets.US_ASCII))
                || Judge.endsAsZip(bytes)) {
            return Optional.of(Why.TWO_KINDS);
        }
        return new PdfCheck(bytes).against();
    }

    private Optional<Why> against() {
        int end = file.lastIndexOf("%%EOF");
        if (end < 0) {
            return Optional.of(Why.DAMAGED);
        }
        if (file.length() - end > MOST_AFTER_END) {
            return Optional.of(Why.TWO_KINDS);
        }
        try {
            gather();
        } catch (DataFormatException _) {
            return Optional.of(Why.DAMAGED);
        }
        if (unpacked > MOST_UNPACKED) {
            return Optional.of(Why.BLOWS_UP);
        }
        var text = ESCAPED.matcher(objects).replaceAll(m -> quoted(m.group(1)));
        if (LOCKED.matcher(text).find()) {
            return Optional.of(Why.LOCKED);
        }
        if (RUNS.matcher(text).find()) {
            return Optional.of(Why.RUNS_SOMETHING);
        }
        return HOLDS.matcher(text).find() ? Optional.of(Why.HOLDS_FILES) : Optional.empty();
    }

    /** A name may hide a letter as its number: {@code /J#61vaScript}. */
    private static String quoted(String number) {
        return java.util.regex.Matcher.quoteReplacement(
                Character.toString((char) Integer.parseInt(number, 16)));
    }

    /** All objects without the bodies of streams, and those inside object streams. */
    private void gather() throws DataFormatException {
        int at = 0;
        var start = STREAM.matcher(file);
        while (start.find(at)) {
            int end = file.indexOf("endstream", start.end());
            if (end < 0) {
                break;
            }
            var before = file.substring(at, start.start());
            objects.append(before).append('\n');
            var dictionary = before.substring(Math.max(before.lastIndexOf(" obj"), 0));
            var plain = ESCAPED.matcher(dictionary).replaceAll(m -> quoted(m.group(1)));
            if (plain.contains("/ObjStm")) {
                unpack(plain, start.end(), end);
            }
            at = end + "endstream".length();
        }
        objects.append(file, at, file.length());
    }

    private void unpack(String dictionary, int from, int end) throws DataFormatException {
        var filter = FILTER.matcher(dictionary);
        var packed = filter.find() ? filter.group(1).replaceAll("[\\[\\]\\s]", "") : "";
        if (packed.isEmpty()) {
            objects.append(file, from, end);
            return;
        }
        if (!packed.equals("/FlateDecode") || dictionary.contains("/Predictor")) {
            throw new DataFormatException("packed in a way that is not looked into");
        }
        var inflater = new Inflater();
        try {
            inflater.setInput(file.substring(from, end).getBytes(StandardCharsets.ISO_8859_1));
            var buffer = new byte[16_384];
            int read = inflater.inflate(buffer);
            while (read > 0 && unpacked <= MOST_UNPACKED) {
                unpacked += read;
                objects.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
                read = inflater.inflate(buffer);
            }
        } finally {
            inflater.end();
        }
    }
}
