package nl.thuisbest.core.evaluation.file;

import java.util.ArrayList;
import java.util.List;

/**
 * Separated text as RFC 4180 has it: cells in double quotes may hold the separator, line breaks and
 * doubled quotes. The separator is a semicolon when the first line has one outside quotes, else a
 * comma; a byte order mark and empty lines are passed over. A cell that is not well quoted is a
 * problem and never guessed at.
 *
 * @param separator what stood between the cells
 * @param rows every row that could be read, the header first
 * @param problems the rows that could not
 */
public record CsvText(char separator, List<Row> rows, List<RowProblem> problems) {
    /** One row, with the line it begins on. */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public CsvText {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    public static CsvText read(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new Reader(plain, separatorOf(plain)).read();
    }

    private static char separatorOf(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == ';') {
                return ';';
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            }
        }
        return ',';
    }

    /** Goes through the text once. */
    private static final class Reader {
        private final String text;
        private final char separator;
        private final List<Row> rows = new ArrayList<>();
        private final List<RowProblem> problems = new ArrayList<>();
        private int at;
        private int line = 1;

        Reader(String text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        CsvText read() {
            while (at < text.length()) {
                row();
            }
            return new CsvText(separator, rows, problems);
        }

        private void row() {
            int first = line;
            var cells = new ArrayList<String>();
            String problem = "";
            boolean more = true;
            while (more) {
                var cell = new StringBuilder();
                String wrong =
                        at < text.length() && text.charAt(at) == '"' ? quoted(cell) : plain(cell);
                problem = problem.isEmpty() ? wrong : problem;
                cells.add(cell.toString());
                more = at < text.length() && text.charAt(at) == separator;
                at += more ? 1 : 0;
            }
            endOfLine();
            if (!problem.isEmpty()) {
                problems.add(RowProblem.of(first, problem));
            } else if (cells.stream().anyMatch(c -> !c.isBlank())) {
                rows.add(new Row(first, cells));
            }
        }

        private String plain(StringBuilder cell) {
            boolean quote = false;
            while (at < text.length() && !endsCell(text.charAt(at))) {
                quote |= text.charAt(at) == '"';
                cell.append(text.charAt(at++));
            }
            return quote ? "quote-inside-cell" : "";
        }

        private String quoted(StringBuilder cell) {
            at++;
            while (at < text.length()) {
                char c = text.charAt(at++);
                if (c == '"' && at < text.length() && text.charAt(at) == '"') {
                    cell.append('"');
                    at++;
                } else if (c == '"') {
                    return afterQuote();
                } else {
                    line += c == '\n' ? 1 : 0;
                    cell.append(c);
                }
            }
            return "quote-not-closed";
        }

        private String afterQuote() {
            if (at == text.length() || endsCell(text.charAt(at))) {
                return "";
            }
            var rest = new StringBuilder();
            String ignored = plain(rest);
            return rest.isEmpty() ? ignored : "text-after-quote";
        }

        private boolean endsCell(char c) {
            return c == separator || c == '\n' || c == '\r';
        }

        private void endOfLine() {
            if (at < text.length() && text.charAt(at) == '\r') {
                at++;
                if (at == text.length() || text.charAt(at) != '\n') {
                    line++;
                    return;
                }
            }
            if (at < text.length() && text.charAt(at) == '\n') {
                at++;
                line++;
            }
        }
    }
}
