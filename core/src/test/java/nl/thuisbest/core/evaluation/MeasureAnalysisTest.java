package nl.thuisbest.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.evaluation.inspection.MeasureAnalysis;
import nl.thuisbest.core.evaluation.inspection.RegisterLine;
import nl.thuisbest.core.evaluation.inspection.RegisterLine.Missing;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.Period;
import org.junit.jupiter.api.Test;

class MeasureAnalysisTest {
    private static final Period YEAR =
            new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));

    private static RegisterLine line(String what, String began, int minutes) {
        var from = Moment.parse(began);
        return new RegisterLine(
                RegisterLine.Kind.EMERGENCY,
                1,
                what,
                from,
                from.plus(Duration.ofMinutes(minutes)),
                from.day(),
                false);
    }

    private static List<RegisterLine> lines(String what, int many) {
        var lines = new ArrayList<RegisterLine>();
        for (int i = 0; i < many; i++) {
            lines.add(line(what, "2026-02-10T19:%02d".formatted(i), 10 + i));
        }
        return lines;
    }

    @Test
    void five_and_more_are_counted_and_their_middle_is_told() {
        var analysis = MeasureAnalysis.of(lines("vastpakken", 5), YEAR);
        assertThat(analysis.total().shown()).contains(5);
        assertThat(analysis.kinds().getFirst().count().shown()).contains(5);
        assertThat(analysis.kinds().getFirst().median()).contains(Duration.ofMinutes(12));
        assertThat(analysis.prolonged().shown()).contains(0);
    }

    @Test
    void fewer_than_five_are_not_told_and_no_sum_gives_them_away() {
        var all = new ArrayList<>(lines("vastpakken", 4));
        all.addAll(lines("bezoek", 9));
        all.addAll(lines("insluiting", 7));
        var analysis = MeasureAnalysis.of(all, YEAR);
        assertThat(analysis.total().shown()).contains(20);
        assertThat(analysis.kinds())
                .filteredOn(kind -> kind.count().shown().isEmpty())
                .extracting(MeasureAnalysis.Kind::measure)
                .containsExactlyInAnyOrder("vastpakken", "insluiting");
        assertThat(MeasureAnalysis.of(lines("bezoek", 4), YEAR).total().shown()).isEmpty();
    }

    @Test
    void what_began_in_another_year_is_of_that_year() {
        var old = List.of(line("bezoek", "2025-12-31T23:59", 10));
        assertThat(MeasureAnalysis.of(old, YEAR).total().shown()).contains(0);
        assertThat(old.getFirst().within(YEAR)).isTrue();
    }

    @Test
    void a_line_reads_back_from_its_column_and_says_what_it_lacks() {
        var whole = line("vastpakken", "2026-10-25T00:30:00Z", 10);
        assertThat(RegisterLine.read(whole.text())).isEqualTo(whole);
        var bare =
                new RegisterLine(
                        RegisterLine.Kind.SECLUSION,
                        2,
                        "insluiting",
                        Moment.parse("2026-02-10T19:10"),
                        null,
                        null,
                        false);
        assertThat(RegisterLine.read(bare.text())).isEqualTo(bare);
        assertThat(bare.missing(LocalDate.of(2026, 2, 11)))
                .containsExactly(Missing.DECISION, Missing.END);
        assertThat(bare.missing(LocalDate.of(2026, 2, 10))).containsExactly(Missing.DECISION);
        assertThat(Optional.ofNullable(bare.ended())).isEmpty();
    }
}
