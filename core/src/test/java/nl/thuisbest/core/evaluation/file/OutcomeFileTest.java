package nl.thuisbest.core.evaluation.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.evaluation.Mark;
import nl.thuisbest.core.evaluation.StayEnd;
import nl.thuisbest.core.trajectory.Ending;
import nl.thuisbest.core.trajectory.YesNoUnknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeFileTest {
    private static final String ALL =
            Stream.of(Column.values())
                    .map(Column::dutch)
                    .reduce((a, b) -> a + ";" + b)
                    .orElseThrow();

    @Test
    void a_full_row_is_read_in_dutch() {
        var path =
                rows(ALL
                                + "\n"
                                + "P1;Het"
                                + " Veerhuis;thuisbest;2025-01-02;10-1-2025;21-02-2025;2025-06-10;"
                                + "ja;nee;onbekend;ja;01;31;nee;ja;40;30;1;thuis;42;7,5;8")
                        .paths()
                        .getFirst();
        assertThat(path.dates().dayOfReturn()).hasValue(42);
        assertThat(path.dates().pathDays()).hasValue(151);
        assertThat(path.atEnd().schoolOrWork()).isEqualTo(YesNoUnknown.UNKNOWN);
        assertThat(path.ending().reason()).isEqualTo(Ending.AS_PLANNED);
        assertThat(path.marks().family()).hasValue(7.75);
        assertThat(path.stay().withLeave()).hasValue(70);
    }

    @Test
    void english_names_capitals_commas_and_a_byte_order_mark_do_as_well() {
        var path =
                rows("\uFEFFPath,Placed,Exit,Exit day,Mark youth\nA-1,2025-03-01,inside,20,\"8,5\"")
                        .paths()
                        .getFirst();
        assertThat(path.stay().end()).isEqualTo(new StayEnd.StillInside(20));
        assertThat(path.marks().youth()).isEqualTo(new Mark(8.5));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "woont_thuis, misschien, answer",
        "plaatsing, 31-02-2025, date",
        "plaatsing, 03/01/2025, date",
        "plaatsing, 1-3-25, date",
        "dagen_binnen, -3, count",
        "dagen_binnen, 4.5, count",
        "time_outs, twee, count",
        "cijfer_jongere, 11, mark-range",
        "cijfer_jongere, 0.5, mark-range",
        "cijfer_ouders, goed, number",
        "reden_einde, 06, reason",
        "reden_stop_ijw, 38, ijw-reason",
        "uitgang, elders, exit-and-day",
        "uitgang_dag, 12, exit-and-day",
        "programma, Thuis Best, code",
        "pad, 999990019, like-a-bsn",
        "pad, Sem de Vries, code-shape",
    })
    void a_cell_that_cannot_be_read_is_named_by_line_and_column(
            String column, String cell, String key) {
        boolean path = column.equals("pad");
        var text = path ? "pad\n" + cell : "pad;" + column + "\nA;" + cell;
        var rows = rows(text);
        assertThat(rows.paths()).isEmpty();
        assertThat(rows.bad()).singleElement().extracting(RowProblem::key).isEqualTo(key);
        assertThat(rows.bad().getFirst().line()).isEqualTo(2);
        assertThat(rows.bad().getFirst().arguments()).doesNotContain(cell);
    }

    @ParameterizedTest(name = "{1} / {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "indicatie;plaatsing|2025-02-01;2025-01-01|placed-before-indicated",
                "plaatsing;naar_huis|2025-02-01;2025-01-01|returned-before-placed",
                "plaatsing;afgesloten|2025-02-01;2025-01-01|closed-before-placed",
                "naar_huis;afgesloten|2025-02-01;2025-01-01|closed-before-returned",
                "indicatie;afgesloten|2025-02-01;2025-01-01|closed-before-indicated",
                "dagen_binnen;dagen_verlof|10;0|stay-without-placement",
                "plaatsing;afgesloten;uitgang;uitgang_dag|2025-01-01;2025-01-11;open;11|left-after-closing",
                "plaatsing;afgesloten;uitgang;uitgang_dag|2025-01-01;2025-01-11;binnen;10|closed-while-inside",
                "plaatsing;naar_huis;uitgang;uitgang_dag|2025-01-01;2025-01-11;thuis;11|return-and-exit-differ",
                "plaatsing;afgesloten;dagen_binnen;dagen_verlof|2025-01-01;2025-01-11;8;3|more-days-than-path",
                "afgesloten;reden_einde;in_overleg|2025-01-11;03;ja|mutual-but-one-sided",
                "plaatsing;woont_thuis|2025-01-11;ja|outcome-without-closing",
                "reden_einde;reden_stop_ijw;afgesloten|01;32;2025-01-11|reasons-differ",
            })
    void what_cannot_be_so_together_is_named(String header, String cells, String key) {
        var rows = rows("pad;" + header + "\nA;" + cells);
        assertThat(rows.paths()).isEmpty();
        assertThat(rows.bad()).extracting(RowProblem::key).containsExactly(key);
    }

    @Test
    void good_rows_count_though_others_are_bad_and_every_reason_of_a_row_is_told() {
        var rows =
                rows(
                        "pad;afgesloten;woont_thuis;reden_einde\n"
                                + "A;2025-01-01;ja;01\n"
                                + "B;gisteren;soms;9\n"
                                + "C;2025-01-01;ja\n"
                                + "A;2025-01-01;nee;01\n"
                                + "D;2025-01-01;nee;02");
        assertThat(rows.paths()).extracting(p -> p.path().value()).containsExactly("A", "D");
        assertThat(rows.bad())
                .extracting(p -> p.line() + " " + p.key())
                .containsExactly("3 date", "3 answer", "3 reason", "4 cell-count", "5 path-twice");
        assertThat(rows.badRows()).isEqualTo(3);
        assertThat(rows.bad().getLast().arguments()).containsExactly("2");
    }

    @Test
    void a_column_of_names_makes_the_whole_file_unreadable() {
        assertThat(unreadable("pad;naam;bsn\nA;x;y"))
                .extracting(p -> p.column() + " " + p.key())
                .containsExactly("naam unknown-column", "bsn unknown-column");
    }

    @Test
    void a_column_twice_no_path_column_and_an_empty_file_are_told() {
        assertThat(unreadable("pad;path\nA;B"))
                .extracting(RowProblem::key)
                .containsExactly("column-twice");
        assertThat(unreadable("woont_thuis\nja"))
                .extracting(RowProblem::key)
                .containsExactly("path-column-missing");
        assertThat(unreadable("\n\n")).extracting(RowProblem::key).containsExactly("file-empty");
        assertThat(unreadable("\"pad;x\nA;B"))
                .extracting(RowProblem::key)
                .containsExactly("quote-not-closed");
    }

    @Test
    void columns_that_are_not_there_are_told() {
        assertThat(rows("pad;woont_thuis\n").absent())
                .contains(Column.SITE, Column.YOUTH_MARK)
                .doesNotContain(Column.PATH, Column.LIVES_AT_HOME);
    }

    private static OutcomeFile.Rows rows(String text) {
        return (OutcomeFile.Rows) OutcomeFile.read(text);
    }

    private static List<RowProblem> unreadable(String text) {
        return ((OutcomeFile.Unreadable) OutcomeFile.read(text)).problems();
    }
}
