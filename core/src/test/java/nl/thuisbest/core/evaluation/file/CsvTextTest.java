package nl.thuisbest.core.evaluation.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.thuisbest.core.evaluation.file.CsvText.Row;
import org.junit.jupiter.api.Test;

class CsvTextTest {
    @Test
    void quoted_cells_hold_separators_line_breaks_and_doubled_quotes() {
        var csv = CsvText.read("a,b\r\n\"x, \"\"y\"\"\",\"two\nlines\"\r\nlast,row");
        assertThat(csv.problems()).isEmpty();
        assertThat(csv.rows())
                .containsExactly(
                        new Row(1, List.of("a", "b")),
                        new Row(2, List.of("x, \"y\"", "two\nlines")),
                        new Row(4, List.of("last", "row")));
    }

    @Test
    void the_separator_is_found_in_the_first_line_outside_quotes() {
        assertThat(CsvText.read("a;b\n1,5;2").separator()).isEqualTo(';');
        assertThat(CsvText.read("\"a;b\",c\n1;2,3").separator()).isEqualTo(',');
    }

    @Test
    void a_byte_order_mark_and_empty_lines_are_passed_over_and_lines_still_counted() {
        var csv = CsvText.read("\uFEFFa;b\n\n;\n1;2\n");
        assertThat(csv.rows())
                .containsExactly(new Row(1, List.of("a", "b")), new Row(4, List.of("1", "2")));
    }

    @Test
    void empty_cells_at_the_end_of_a_line_are_cells() {
        assertThat(CsvText.read("a;b;c\n1;;").rows().get(1).cells()).containsExactly("1", "", "");
    }

    @Test
    void bad_quoting_is_named_with_its_line_and_the_other_rows_are_read() {
        var csv = CsvText.read("a;b\n1;\"x\" y\n2;say \"hi\"\n3;fine\n4;\"open");
        assertThat(csv.problems())
                .extracting(p -> p.line() + " " + p.key())
                .containsExactly("2 text-after-quote", "3 quote-inside-cell", "5 quote-not-closed");
        assertThat(csv.rows()).extracting(Row::line).containsExactly(1, 4);
    }

    @Test
    void an_old_mac_line_end_ends_a_line() {
        assertThat(CsvText.read("a,b\r1,2\r").rows()).hasSize(2);
    }
}
