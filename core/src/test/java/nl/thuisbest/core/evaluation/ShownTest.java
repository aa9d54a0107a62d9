package nl.thuisbest.core.evaluation;

import static nl.thuisbest.core.evaluation.OutcomeRows.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.thuisbest.core.evaluation.Shown.EndingRow;
import nl.thuisbest.core.evaluation.Shown.ShareRow;
import org.junit.jupiter.api.Test;

class ShownTest {
    @Test
    void the_team_sees_every_cell() {
        var shown = Shown.to(Audience.TEAM, cohort(30, 2));
        assertThat(share(shown, ShareIndicator.LIVES_AT_HOME).count()).hasValue(28);
        assertThat(shown.shares()).noneMatch(ShareRow::hidden);
    }

    @Test
    void outside_the_team_two_who_do_not_live_at_home_hide_the_figure() {
        var home = share(Shown.to(Audience.OUTSIDE, cohort(30, 2)), ShareIndicator.LIVES_AT_HOME);
        assertThat(home.hidden()).isTrue();
        assertThat(home.count()).isEmpty();
        assertThat(home.part()).isEmpty();
        assertThat(home.interval()).isEmpty();
    }

    @Test
    void outside_the_team_seven_who_do_not_live_at_home_are_shown() {
        var home = share(Shown.to(Audience.OUTSIDE, cohort(30, 7)), ShareIndicator.LIVES_AT_HOME);
        assertThat(home.count()).hasValue(23);
    }

    @Test
    void outside_the_team_a_small_ending_hides_the_table_of_endings() {
        var result = endings(20, 6, 6, 6, 1);
        assertThat(Shown.to(Audience.TEAM, result).endings())
                .extracting(EndingRow::count)
                .doesNotContain(java.util.Optional.empty());
        assertThat(Shown.to(Audience.OUTSIDE, result).endings())
                .allMatch(row -> row.count().isEmpty());
    }

    @Test
    void uitval_is_hidden_when_its_difference_with_another_figure_gives_one_person_away() {
        var close = endings(20, 6, 6, 6, 1, "nee");
        assertThat(share(Shown.to(Audience.OUTSIDE, close), ShareIndicator.DROPOUT).hidden())
                .isTrue();
        var apart = endings(20, 6, 6, 6, 8, "nee");
        assertThat(share(Shown.to(Audience.OUTSIDE, apart), ShareIndicator.DROPOUT).hidden())
                .isFalse();
    }

    @Test
    void outside_the_team_a_day_with_few_ways_out_shows_neither_count_nor_share_of_them() {
        var lines =
                IntStream.range(0, 20)
                        .mapToObj(
                                i -> "P" + i + ";2025-01-01;" + (i < 2 ? "open" : "thuis") + ";40")
                        .toArray(String[]::new);
        var result = evaluate(rows("pad;plaatsing;uitgang;uitgang_dag", lines));
        var last = Shown.to(Audience.OUTSIDE, result).stay().getLast();
        assertThat(last.day()).isEqualTo(42);
        assertThat(last.home().count()).hasValue(18);
        assertThat(last.openPlace().count()).isEmpty();
        assertThat(last.openPlace().part()).isEmpty();
        assertThat(Shown.to(Audience.TEAM, result).stay().getLast().openPlace().count())
                .hasValue(2);
    }

    @Test
    void the_table_of_the_stay_is_empty_without_a_stay() {
        assertThat(Shown.to(Audience.TEAM, evaluate(List.of())).stay()).isEmpty();
    }

    private static CohortResult cohort(int n, int elsewhere) {
        var lines =
                IntStream.range(0, n)
                        .mapToObj(i -> "P" + i + ";2025-06-01;" + (i < elsewhere ? "nee" : "ja"))
                        .toArray(String[]::new);
        return evaluate(rows("pad;afgesloten;woont_thuis", lines));
    }

    /** So many endings of each reason, the outside ones without a word about agreement. */
    private static CohortResult endings(int one, int two, int three, int four, int five) {
        return endings(one, two, three, four, five, "");
    }

    private static CohortResult endings(
            int one, int two, int three, int four, int five, String agreement) {
        int[] counts = {one, two, three, four, five};
        var lines =
                IntStream.range(0, 5)
                        .boxed()
                        .flatMap(r ->
                                IntStream.range(0, counts[r])
                                        .mapToObj(i ->
                                                "P%d.%d;2025-06-01;0%d;%s"
                                                        .formatted(
                                                                r,
                                                                i,
                                                                r + 1,
                                                                r == 4 ? agreement : "")))
                        .toArray(String[]::new);
        return evaluate(rows("pad;afgesloten;reden_einde;in_overleg", lines));
    }

    private static CohortResult evaluate(List<PathOutcome> paths) {
        return new Cohort(paths, List.of()).evaluate(Selection.ALL);
    }

    private static ShareRow share(Shown shown, ShareIndicator indicator) {
        return shown.shares().stream()
                .filter(row -> row.share().indicator() == indicator)
                .findFirst()
                .orElseThrow();
    }
}
