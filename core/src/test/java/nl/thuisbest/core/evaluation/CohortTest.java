package nl.thuisbest.core.evaluation;

import static nl.thuisbest.core.evaluation.OutcomeRows.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.thuisbest.core.evaluation.Selection.Basis;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.trajectory.Ending;
import org.junit.jupiter.api.Test;

class CohortTest {
    private static final String DATES = "pad;locatie;plaatsing;naar_huis;afgesloten";

    @Test
    void the_figures_of_the_mock_come_out_of_31_yes_and_10_no() {
        var lines =
                IntStream.rangeClosed(1, 41)
                        .mapToObj(
                                i -> "P" + i + ";2025-01-01;2025-06-01;" + (i <= 31 ? "ja" : "nee"))
                        .toArray(String[]::new);
        var home =
                evaluate(rows("pad;plaatsing;afgesloten;woont_thuis", lines))
                        .share(ShareIndicator.LIVES_AT_HOME)
                        .proportion();
        assertThat(home.yes()).isEqualTo(31);
        assertThat(home.n()).isEqualTo(41);
        assertThat(home.interval().orElseThrow().low()).isCloseTo(0.6066, within(0.0001));
        assertThat(home.interval().orElseThrow().high()).isCloseTo(0.8617, within(0.0001));
    }

    @Test
    void a_running_path_counts_in_the_stay_and_nowhere_else() {
        var result =
                evaluate(
                        rows(
                                "pad;plaatsing;afgesloten;woont_thuis;uitgang;uitgang_dag",
                                "A;2025-01-01;2025-06-01;ja;thuis;40",
                                "B;2025-05-01;;;binnen;31"));
        assertThat(result.paths()).isEqualTo(2);
        assertThat(result.running()).isEqualTo(1);
        assertThat(result.share(ShareIndicator.LIVES_AT_HOME).proportion().n()).isEqualTo(1);
        assertThat(result.share(ShareIndicator.LIVES_AT_HOME).proportion().missing()).isZero();
        assertThat(result.stay().n()).isEqualTo(2);
        assertThat(result.stay().stillInside()).isEqualTo(1);
    }

    @Test
    void new_police_contact_is_turned_round_and_unknown_stays_unknown() {
        var police =
                evaluate(
                                rows(
                                        "pad;afgesloten;nieuw_politiecontact",
                                        "A;2025-06-01;ja",
                                        "B;2025-06-01;nee",
                                        "C;2025-06-01;nee",
                                        "D;2025-06-01;onbekend",
                                        "E;2025-06-01;"))
                        .share(ShareIndicator.NO_POLICE_CONTACT)
                        .proportion();
        assertThat(police.yes()).isEqualTo(2);
        assertThat(police.n()).isEqualTo(3);
        assertThat(police.missing()).isEqualTo(2);
    }

    @Test
    void what_people_said_about_agreement_comes_before_what_the_reason_implies() {
        var mutual =
                evaluate(
                                rows(
                                        "pad;afgesloten;reden_einde;in_overleg",
                                        "A;2025-06-01;01;",
                                        "B;2025-06-01;01;nee",
                                        "C;2025-06-01;05;ja",
                                        "D;2025-06-01;05;",
                                        "E;2025-06-01;03;"))
                        .share(ShareIndicator.ENDED_MUTUALLY)
                        .proportion();
        assertThat(mutual.yes()).isEqualTo(2);
        assertThat(mutual.n()).isEqualTo(4);
        assertThat(mutual.missing()).isEqualTo(1);
    }

    @Test
    void only_an_ending_by_one_side_is_uitval() {
        var result =
                evaluate(
                        rows(
                                "pad;afgesloten;reden_einde",
                                "A;2025-06-01;01",
                                "B;2025-06-01;02",
                                "C;2025-06-01;03",
                                "D;2025-06-01;04",
                                "E;2025-06-01;05",
                                "F;2025-06-01;"));
        assertThat(result.share(ShareIndicator.DROPOUT).proportion().yes()).isEqualTo(2);
        assertThat(result.share(ShareIndicator.DROPOUT).proportion().n()).isEqualTo(5);
        assertThat(result.endings())
                .contains(new EndingCount(Ending.EXTERNAL, 1), new EndingCount(null, 1));
    }

    @Test
    void two_marks_of_one_family_count_as_one_family() {
        var result =
                evaluate(
                        rows(
                                "pad;afgesloten;cijfer_jongere;cijfer_ouders",
                                "A;2025-06-01;6;8",
                                "B;2025-06-01;8,5;",
                                "C;2025-06-01;;"));
        var family = result.average(MeanIndicator.FAMILY_MARK).sample();
        assertThat(family.n()).isEqualTo(2);
        assertThat(family.missing()).isEqualTo(1);
        assertThat(family.mean()).hasValue(7.75);
        assertThat(result.marksGiven()).isEqualTo(3);
        assertThat(result.average(MeanIndicator.YOUTH_MARK).sample().mean()).hasValue(7.25);
    }

    @Test
    void days_with_and_without_leave_are_both_there() {
        var result =
                evaluate(
                        rows(
                                "pad;plaatsing;afgesloten;dagen_binnen;dagen_verlof",
                                "A;2025-01-01;2025-06-01;42;30",
                                "B;2025-01-01;2025-06-01;50;"));
        assertThat(result.average(MeanIndicator.CLOSED_DAYS).sample().mean()).hasValue(46);
        var both = result.average(MeanIndicator.CLOSED_DAYS_WITH_LEAVE).sample();
        assertThat(both.mean()).hasValue(72);
        assertThat(both.missing()).isEqualTo(1);
        assertThat(result.average(MeanIndicator.PATH_DAYS).sample().mean()).hasValue(151);
    }

    @Test
    void going_home_to_live_is_leaving_when_no_other_exit_is_given() {
        var stay = evaluate(rows(DATES, "A;X;2025-01-01;2025-02-12;2025-06-01")).stay();
        assertThat(stay.at(42).went(Destination.HOME).count()).isEqualTo(1);
        assertThat(stay.at(41).went(Destination.HOME).count()).isZero();
    }

    @Test
    void a_period_can_be_by_closing_or_by_placement_and_a_site_narrows_it() {
        var paths =
                rows(
                        DATES,
                        "A;X;2024-12-01;;2025-06-01",
                        "B;Y;2025-01-01;;2025-06-02",
                        "C;X;2025-02-01;;");
        var year = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));
        var cohort = new Cohort(paths, List.of());
        assertThat(cohort.evaluate(new Selection(Basis.CLOSED, year, null)).paths()).isEqualTo(2);
        assertThat(cohort.evaluate(new Selection(Basis.PLACED, year, null)).paths()).isEqualTo(2);
        assertThat(cohort.evaluate(new Selection(Basis.PLACED, year, null)).closed()).isEqualTo(1);
        var x = new SiteName("X");
        assertThat(cohort.evaluate(new Selection(Basis.CLOSED, year, x)).paths()).isEqualTo(1);
        assertThat(cohort.evaluate(new Selection(Basis.CLOSED, null, x)).paths()).isEqualTo(2);
    }

    @Test
    void an_empty_cohort_has_every_figure_and_none_of_them_a_number() {
        var result = evaluate(List.of());
        assertThat(result.shares()).hasSameSizeAs(ShareIndicator.values());
        assertThat(result.shares()).allMatch(s -> s.proportion().share().isEmpty());
        assertThat(result.averages()).allMatch(a -> a.sample().mean().isEmpty());
    }

    private static CohortResult evaluate(List<PathOutcome> paths) {
        return new Cohort(paths, List.of()).evaluate(Selection.ALL);
    }
}
