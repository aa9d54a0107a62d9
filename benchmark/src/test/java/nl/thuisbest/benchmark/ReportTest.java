package nl.thuisbest.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final String PAGE =
            """
            by hand
            <!-- append -->
            old
            <!-- /append -->
            more by hand
            <!-- http -->
            old
            <!-- /http -->
            """;

    @Test
    void figures_take_the_place_of_the_old_ones_and_leave_all_else() {
        var once = Report.with(PAGE, Measure.APPEND, "new\n");
        assertThat(once).isEqualTo(PAGE.replaceFirst("old", "new"));
        assertThat(Report.with(once, Measure.APPEND, "newer\n"))
                .isEqualTo(PAGE.replaceFirst("old", "newer"));
    }

    @Test
    void a_page_without_a_place_for_them_is_not_touched() {
        assertThatThrownBy(() -> Report.with(PAGE, Measure.START, "new"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("start");
    }

    @Test
    void a_table_is_markdown_for_the_page_and_columns_for_the_screen() {
        var table = new Table("Starts", "Five of them.", List.of("what", "s"));
        table.row("with", "1.50");
        table.row("without it", "12.25");
        assertThat(table.markdown())
                .isEqualTo(
                        """
                        ### Starts

                        Five of them.

                        | what | s |
                        | --- | --- |
                        | with | 1.50 |
                        | without it | 12.25 |
                        """);
        assertThat(table.text())
                .isEqualTo(
                        """
                        Starts
                          what             s
                          with          1.50
                          without it   12.25
                        """);
    }

    @Test
    void a_row_has_a_cell_for_each_column() {
        var table = new Table("Starts", "", List.of("what", "s"));
        assertThatThrownBy(() -> table.row("with")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_busy_machine_is_named_as_such() {
        assertThat(Machine.busy(0.3, 2)).contains("quiet");
        assertThat(Machine.busy(1.2, 2)).contains("busy").contains("1.2");
    }
}
