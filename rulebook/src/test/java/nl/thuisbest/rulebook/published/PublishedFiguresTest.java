package nl.thuisbest.rulebook.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.thuisbest.core.evaluation.PublishedFigure;
import nl.thuisbest.core.evaluation.PublishedFigure.Group;
import nl.thuisbest.core.evaluation.file.PublishedTable;
import org.junit.jupiter.api.Test;

/** Holds every published figure against the text it is from. */
class PublishedFiguresTest {
    private static final Map<String, String> TEXTS =
            Map.of(
                    "S0", "almata-thuisbest.txt",
                    "S1", "nji-praktijkvoorbeeld-thuisbest.txt",
                    "S2", "gezinsbehandeling-plus.txt");

    /** The words that name each group, by the source that has them. */
    private static final Map<Group, String> GROUPS =
            Map.of(
                    Group.FIRST_29, "de eerste 29 behandelingen",
                    Group.STUDY_86, "86 ThuisBest trajecten",
                    Group.REGULAR, "regulier traject",
                    Group.PILOT_8, "8 gezinnen meegedaan aan de pilot");

    private static final List<PublishedFigure> SHIPPED = PublishedFigures.shipped();

    @Test
    void every_figure_stands_in_the_words_of_its_source() throws IOException {
        for (var figure : SHIPPED) {
            assertThat(source(figure)).as(figure.id()).contains(figure.quote());
            assertThat(figure.quote()).as(figure.id()).matches(".*(" + number(figure) + ").*");
        }
    }

    @Test
    void every_group_and_its_size_stand_in_its_source() throws IOException {
        for (var figure : SHIPPED) {
            var words = GROUPS.getOrDefault(figure.group(), "?");
            assertThat(source(figure)).as(figure.id()).contains(words);
            if (figure.n() != null) {
                assertThat(words).as(figure.id()).contains(String.valueOf(figure.n()));
            }
        }
    }

    @Test
    void the_figures_the_results_page_promises_are_there() {
        assertThat(SHIPPED)
                .extracting(f -> f.group() + " " + f.indicator().code() + " " + number(f))
                .contains(
                        "FIRST_29 lives-at-home 79",
                        "FIRST_29 school-or-work 76",
                        "FIRST_29 no-police-contact 93",
                        "FIRST_29 path-days 146",
                        "FIRST_29 ended-mutually 76",
                        "STUDY_86 lives-at-home 72",
                        "STUDY_86 no-police-contact 83",
                        "STUDY_86 school-or-work 89",
                        "STUDY_86 closed-days 50",
                        "REGULAR closed-days 175",
                        "STUDY_86 family-mark 8",
                        "PILOT_8 placement-prevented 6");
    }

    @Test
    void only_the_89_percent_of_86_paths_fits_no_count() {
        assertThat(SHIPPED.stream().filter(PublishedFigure::fitsNoCount))
                .extracting(PublishedFigure::id)
                .containsExactly("s0-school");
    }

    @Test
    void the_counts_behind_the_other_percentages_can_only_be_these() {
        assertThat(SHIPPED.stream().filter(PublishedFigure::countDerived))
                .extracting(f -> f.id() + " " + f.count().orElseThrow() + "/" + f.n())
                .containsExactly(
                        "s0-home 62/86",
                        "s1-home 23/29",
                        "s0-police 71/86",
                        "s1-reoffending 27/29",
                        "s1-daytime 22/29",
                        "s1-mutual 22/29");
    }

    @Test
    void a_row_that_is_wrong_stops_the_reading_with_its_line() {
        var header = "id;source;group;indicator;kind;value;n;near;quote\n";
        assertThatThrownBy(() ->
                        PublishedTable.read(header + "a;S0;study-86;luck;percentage;72;86;same;q"))
                .hasMessageContaining("line 2")
                .hasMessageContaining("unknown indicator");
    }

    /** As the source writes it: a comma, and no count as "geen". */
    private static String number(PublishedFigure figure) {
        var plain = BigDecimal.valueOf(figure.value()).stripTrailingZeros().toPlainString();
        return plain.equals("0") ? "Geen" : plain.replace('.', ',');
    }

    private static String source(PublishedFigure figure) throws IOException {
        var folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("shared/sources"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            return abort("SKIPPED: no folder shared/sources beside the repository");
        }
        var name = TEXTS.getOrDefault(figure.source().value(), "?");
        return Files.readString(folder.resolve("shared/sources").resolve(name));
    }
}
