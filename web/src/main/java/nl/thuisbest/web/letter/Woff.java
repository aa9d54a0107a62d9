package nl.thuisbest.web.letter;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks a WOFF 1.0 file (W3C recommendation of 2012) to the font it was packed from: the same
 * tables, each compressed by itself. A PDF embeds the font, a browser takes the packed file.
 */
final class Woff {
    private static final int SIGNATURE = 0x774F4646;

    /** The table GSUB, which replaces glyphs by others. */
    private static final int LIGATURES = 0x47535542;

    private static final int PACKED_HEADER = 44;
    private static final int PACKED_ENTRY = 20;
    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    private Woff() {}

    /** Without its ligatures: a glyph that stands for two letters could not be read aloud. */
    static byte[] unpack(byte[] packed) {
        var in = ByteBuffer.wrap(packed);
        if (in.getInt(0) != SIGNATURE) {
            throw new IllegalArgumentException("no WOFF file");
        }
        var entries =
                IntStream.range(0, in.getShort(12))
                        .map(i -> PACKED_HEADER + i * PACKED_ENTRY)
                        .filter(entry -> in.getInt(entry) != LIGATURES)
                        .toArray();
        var out = ByteBuffer.allocate(in.getInt(16));
        header(out, in.getInt(4), entries.length);
        int at = HEADER + entries.length * ENTRY;
        for (int entry : entries) {
            int length = in.getInt(entry + 12);
            var table = table(packed, in.getInt(entry + 4), in.getInt(entry + 8), length);
            out.putInt(in.getInt(entry)).putInt(in.getInt(entry + 16)).putInt(at).putInt(length);
            out.put(at, table);
            at += (length + 3) / 4 * 4;
        }
        return Arrays.copyOf(out.array(), at);
    }

    private static void header(ByteBuffer out, int flavor, int tables) {
        int highest = Integer.highestOneBit(tables);
        int range = highest * ENTRY;
        out.putInt(flavor)
                .putShort((short) tables)
                .putShort((short) range)
                .putShort((short) Integer.numberOfTrailingZeros(highest))
                .putShort((short) (tables * ENTRY - range));
    }

    /** A table that would not become smaller stands there as it is. */
    private static byte[] table(byte[] packed, int from, int packedLength, int length) {
        var table = new byte[length];
        if (packedLength == length) {
            System.arraycopy(packed, from, table, 0, length);
            return table;
        }
        try (var inflater = new Inflater()) {
            inflater.setInput(packed, from, packedLength);
            if (inflater.inflate(table) != length) {
                throw new IllegalArgumentException("a table of the font is cut off");
            }
            return table;
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("a table of the font cannot be read", e);
        }
    }
}
