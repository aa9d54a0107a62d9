package nl.thuisbest.web.document;

import java.util.Arrays;
import java.util.Optional;
import nl.thuisbest.core.trajectory.MediaKind;
import nl.thuisbest.web.document.Verdict.Why;
import org.apache.tika.Tika;

/** Judges a file by its bytes alone: what it is, and whether it may be kept. */
public final class Judge {
    private static final Tika TIKA = new Tika();

    private Judge() {}

    /**
     * @param most how many bytes a document may have
     */
    public static Verdict of(byte[] bytes, int most) {
        if (bytes.length == 0) {
            return Verdict.no(Why.EMPTY);
        }
        if (bytes.length > most) {
            return Verdict.no(Why.TOO_LARGE);
        }
        return switch (TIKA.detect(bytes)) {
            case "application/pdf" -> verdict(MediaKind.PDF, PdfCheck.against(bytes));
            case "image/jpeg" -> verdict(MediaKind.JPEG, ImageCheck.againstJpeg(bytes));
            case "image/png" -> verdict(MediaKind.PNG, ImageCheck.againstPng(bytes));
            case "application/zip", "application/x-tika-ooxml" ->
                    verdict(MediaKind.DOCX, DocxCheck.against(bytes));
            case "application/x-msdownload",
                    "application/x-dosexec",
                    "application/x-executable",
                    "application/x-elf",
                    "application/x-sharedlib",
                    "application/x-object",
                    "application/x-sh",
                    "application/x-bat",
                    "application/java-archive",
                    "application/x-mach-o",
                    "application/x-mach-o-executable" ->
                    Verdict.no(Why.RUNS_SOMETHING);
            case String other when other.startsWith("application/x-msdownload") ->
                    Verdict.no(Why.RUNS_SOMETHING);
            default -> Verdict.no(Why.WRONG_KIND);
        };
    }

    private static Verdict verdict(MediaKind media, Optional<Why> against) {
        return against.<Verdict>map(Verdict.Refused::new).orElseGet(() -> new Verdict.Fine(media));
    }

    static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    /** Whether these bytes stand somewhere from that place on. */
    static int find(byte[] bytes, byte[] wanted, int from) {
        for (int i = Math.max(from, 0); i <= bytes.length - wanted.length; i++) {
            if (bytes[i] == wanted[0]
                    && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }

    /** A zip archive ends with this within its last 64 KB, whatever stands before it. */
    static boolean endsAsZip(byte[] bytes) {
        var end = new byte[] {'P', 'K', 5, 6};
        return find(bytes, end, bytes.length - 65_557) >= 0;
    }
}
