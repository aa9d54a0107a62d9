package nl.thuisbest.web.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Real files, made on the spot. */
public final class MadeFiles {
    private static final int BLOCK = 1_000_000;

    private MadeFiles() {}

    /** A PDF of one empty page, with this in its catalogue. */
    public static byte[] pdf(String inCatalogue) {
        return pdf(inCatalogue, "");
    }

    private static byte[] pdf(String inCatalogue, String more) {
        return """
        %%PDF-1.7
        1 0 obj
        << /Type /Catalog /Pages 2 0 R %s >>
        endobj
        2 0 obj
        << /Type /Pages /Kids [3 0 R] /Count 1 >>
        endobj
        3 0 obj
        << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>
        endobj
        %strailer
        << /Size 4 /Root 1 0 R >>
        startxref
        9
        %%%%EOF
        """
                .formatted(inCatalogue, more)
                .getBytes(ISO_8859_1);
    }

    /** A PDF with an object packed in an object stream. */
    public static byte[] packed(String object) {
        var deflater = new Deflater();
        deflater.setInput(("9 0 " + object).getBytes(ISO_8859_1));
        deflater.finish();
        var buffer = new byte[4_096];
        int length = deflater.deflate(buffer);
        deflater.end();
        var stream = new String(buffer, 0, length, ISO_8859_1);
        return pdf(
                "",
                "8 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length "
                        + length
                        + " >>\nstream\n"
                        + stream
                        + "\nendstream\nendobj\n");
    }

    public static byte[] image(String kind) {
        try (var out = new ByteArrayOutputStream()) {
            var picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
            if (!ImageIO.write(picture, kind, out)) {
                throw new IllegalStateException("no writer for " + kind);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An archive with these parts, each holding so many million zeros. */
    public static byte[] zip(int millions, String... names) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<w/>".getBytes(ISO_8859_1));
                for (int i = 0; i < millions; i++) {
                    zip.write(new byte[BLOCK]);
                }
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    public static byte[] docx(String... more) {
        var names = new String[more.length + 3];
        names[0] = "[Content_Types].xml";
        names[1] = "_rels/.rels";
        names[2] = "word/document.xml";
        System.arraycopy(more, 0, names, 3, more.length);
        return zip(0, names);
    }

    /** The head of a Windows program. */
    public static byte[] exe() {
        var bytes = new byte[1_024];
        bytes[0] = 'M';
        bytes[1] = 'Z';
        bytes[0x3c] = (byte) 0x80;
        bytes[0x80] = 'P';
        bytes[0x81] = 'E';
        bytes[0x84] = 0x4c;
        bytes[0x85] = 0x01;
        return bytes;
    }

    public static byte[] joined(byte[] one, byte[] other) {
        var both = new byte[one.length + other.length];
        System.arraycopy(one, 0, both, 0, one.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
