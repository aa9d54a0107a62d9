package nl.thuisbest.web.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import nl.thuisbest.web.document.Verdict.Why;

/** Opens a Word document as the archive it is, and counts what comes out. */
final class DocxCheck {
    private static final int MOST_PARTS = 2_000;
    private static final long MOST_BYTES = 100_000_000L;

    private DocxCheck() {}

    static Optional<Why> against(byte[] bytes) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            boolean word = false;
            int parts = 0;
            long unpacked = 0;
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                var name = part.getName().toLowerCase(Locale.ROOT);
                if (runs(name)) {
                    return Optional.of(Why.RUNS_SOMETHING);
                }
                if (name.startsWith("word/embeddings/")) {
                    return Optional.of(Why.HOLDS_FILES);
                }
                word |= name.equals("word/document.xml");
                unpacked += length(zip, MOST_BYTES - unpacked);
                if (++parts > MOST_PARTS || unpacked > MOST_BYTES) {
                    return Optional.of(Why.BLOWS_UP);
                }
            }
            return word ? Optional.empty() : Optional.of(Why.WRONG_KIND);
        } catch (IOException | IllegalArgumentException _) {
            return Optional.of(Why.DAMAGED);
        }
    }

    private static boolean runs(String name) {
        return name.endsWith("vbaproject.bin")
                || name.startsWith("word/activex/")
                || name.matches(".*\\.(exe|dll|js|vbs|bat|cmd|ps1|scr|jar|class|hta|lnk)");
    }

    /** Reads no further than just past what is allowed. */
    private static long length(InputStream part, long most) throws IOException {
        var buffer = new byte[8_192];
        long length = 0;
        int read = part.read(buffer);
        while (read >= 0 && length <= most) {
            length += read;
            read = part.read(buffer);
        }
        return length;
    }
}
