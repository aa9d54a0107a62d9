package nl.thuisbest.web.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.web.document.Verdict.Why;

/** Looks in a picture for what does not belong in one. */
final class ImageCheck {
    private static final long MOST_PIXELS = 100_000_000L;
    private static final int PNG_START = 8;

    /** How other kinds of file begin; they have no place inside a picture. */
    private static final List<byte[]> STRANGE =
            List.of(ascii("%PDF-"), ascii("<?php"), ascii("<script"), ascii("<html"));

    private ImageCheck() {}

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static Optional<Why> againstJpeg(byte[] bytes) {
        if (strange(bytes)) {
            return Optional.of(Why.TWO_KINDS);
        }
        var end = new byte[] {(byte) 0xFF, (byte) 0xD9};
        return Judge.find(bytes, end, 2) < 0 ? Optional.of(Why.DAMAGED) : Optional.empty();
    }

    static Optional<Why> againstPng(byte[] bytes) {
        if (strange(bytes)) {
            return Optional.of(Why.TWO_KINDS);
        }
        var all = ByteBuffer.wrap(bytes);
        int at = PNG_START;
        while (at + 12 <= bytes.length) {
            int length = all.getInt(at);
            var kind = new String(bytes, at + 4, 4, StandardCharsets.US_ASCII);
            if (length < 0 || at + 12L + length > bytes.length) {
                return Optional.of(Why.DAMAGED);
            }
            if (kind.equals("IHDR") && pixels(all, at + 8) > MOST_PIXELS) {
                return Optional.of(Why.BLOWS_UP);
            }
            at += 12 + length;
            if (kind.equals("IEND")) {
                return at < bytes.length ? Optional.of(Why.TWO_KINDS) : Optional.empty();
            }
        }
        return Optional.of(Why.DAMAGED);
    }

    private static long pixels(ByteBuffer all, int at) {
        return Integer.toUnsignedLong(all.getInt(at)) * Integer.toUnsignedLong(all.getInt(at + 4));
    }

    private static boolean strange(byte[] bytes) {
        return Judge.endsAsZip(bytes)
                || STRANGE.stream().anyMatch(start -> Judge.find(bytes, start, 0) >= 0);
    }
}
