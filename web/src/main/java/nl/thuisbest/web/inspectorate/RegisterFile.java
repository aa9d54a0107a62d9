package nl.thuisbest.web.inspectorate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/**
 * The rows as a file. The inspectorate has no format of its own for this: the columns are those of
 * JW 6.7.3(1), in an order that is easy to replace.
 */
final class RegisterFile {
    private static final char SEPARATOR = ';';
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private RegisterFile() {}

    static byte[] csv(List<String> head, List<FileRow> rows) {
        var text = new StringBuilder(BYTE_ORDER_MARK).append(line(head));
        rows.forEach(row -> text.append(line(row.cells())));
        return text.toString().getBytes(UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream()
                        .map(RegisterFile::quoted)
                        .collect(Collectors.joining(String.valueOf(SEPARATOR)))
                + "\r\n";
    }

    private static String quoted(String cell) {
        return '"' + plain(cell).replace("\"", "\"\"") + '"';
    }

    /** A spreadsheet would compute a cell that begins like a formula. */
    private static String plain(String cell) {
        return cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell;
    }

    static byte[] spreadsheet(String title, List<String> head, List<FileRow> rows) {
        try (var out = new ByteArrayOutputStream()) {
            try (var book = new Workbook(out, "ThuisBest", "1.0")) {
                var sheet = book.newWorksheet(title);
                for (int column = 0; column < head.size(); column++) {
                    sheet.value(0, column, head.get(column));
                    sheet.style(0, column).bold().set();
                    sheet.width(column, 24);
                }
                sheet.freezePane(0, 1);
                for (int row = 0; row < rows.size(); row++) {
                    var cells = rows.get(row).cells();
                    for (int column = 0; column < cells.size(); column++) {
                        sheet.value(row + 1, column, cells.get(column));
                    }
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
