package nl.thuisbest.core.action;

import static nl.thuisbest.core.action.TogetherWalk.DAY;
import static nl.thuisbest.core.action.TogetherWalk.factor;
import static nl.thuisbest.core.action.TogetherWalk.help;
import static nl.thuisbest.core.action.TogetherWalk.joins;
import static nl.thuisbest.core.action.TogetherWalk.link;
import static nl.thuisbest.core.action.TogetherWalk.says;
import static nl.thuisbest.core.action.TogetherWalk.theory;
import static nl.thuisbest.core.action.TogetherWalk.withThree;
import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Professionals.GROUP_WORKER;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.thuisbest.core.people.About;
import nl.thuisbest.core.trajectory.Analyses;
import nl.thuisbest.core.trajectory.Analysis;
import nl.thuisbest.core.trajectory.AnalysisEvent;
import nl.thuisbest.core.trajectory.EarlierHelpNo;
import nl.thuisbest.core.trajectory.FactorLink;
import nl.thuisbest.core.trajectory.FactorNo;
import nl.thuisbest.core.trajectory.ParticipantKind;
import nl.thuisbest.core.trajectory.ParticipantNo;
import nl.thuisbest.core.trajectory.Recognition;
import nl.thuisbest.core.trajectory.SharingNo;
import nl.thuisbest.core.trajectory.TimelineKind;
import nl.thuisbest.testkit.Family;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The shared analysis: everyone's own words, and versions that stay as they were (VA1 to VA6). */
class AnalysisTest {
    private static Analyses of(Past past) {
        return Analyses.of(past.trajectory());
    }

    private static AnalysisAction.PlaceOnTimeline placed(
            TimelineKind kind, int year, @Nullable Integer help) {
        return new AnalysisAction.PlaceOnTimeline(
                null,
                kind,
                year,
                null,
                line("Wat er was"),
                null,
                story("Onder schooltijd."),
                line("Sam"),
                help == null ? null : new EarlierHelpNo(help),
                null,
                DAY);
    }

    private static AnalysisAction.AdoptAnalysis adopt(@Nullable String deviation) {
        return new AnalysisAction.AdoptAnalysis(deviation == null ? null : story(deviation), DAY);
    }

    @Test
    void everyone_in_the_team_writes_down_what_is_said_also_after_the_path_was_closed() {
        given(Paths.placed()).by(GROUP_WORKER).when(factor(null, "Slaapt weinig")).thenAccepted();
        given(Paths.closed()).today("2026-07-01").when(theory("Zo kwam het.")).thenAccepted();
    }

    @Test
    void one_person_takes_part_once_and_only_the_young_person_as_the_young_person() {
        var past = Paths.placed();
        given(past)
                .when(joins(ParticipantKind.PARENT, null, null))
                .thenRefused("participant-one-person");
        given(past)
                .when(joins(ParticipantKind.PARENT, Family.NOOR, HANNE.staff()))
                .thenRefused("participant-one-person");
        given(past)
                .when(joins(ParticipantKind.YOUNG_PERSON, Family.NOOR, null))
                .thenRefused("participant-not-the-youth");
        given(past)
                .when(joins(ParticipantKind.NETWORK, Family.SAM, null))
                .thenRefused("participant-is-the-youth");
        given(past)
                .when(joins(ParticipantKind.NETWORK, Family.TOOS, null))
                .thenRefused("unknown-person");
        given(withThree())
                .when(joins(ParticipantKind.PARENT, Family.NOOR, null))
                .thenRefused("takes-part-already");
    }

    @Test
    void VA2_who_disputes_the_theory_stays_beside_who_recognises_it() {
        var now = of(withThree()).current();
        assertThat(now.voices()).hasSize(3);
        assertThat(now.counted(Recognition.RECOGNISES)).isEqualTo(1);
        assertThat(now.counted(Recognition.DISPUTES)).isEqualTo(1);
        assertThat(now.voice(new ParticipantNo(1)).orElseThrow().said().otherView()).isNotNull();
    }

    @Test
    void another_theory_asks_everyone_anew_and_keeps_what_they_said() {
        var later = withThree().act(TESS, theory("Nee, het kwam door school."));
        var now = of(later).current();
        assertThat(now.voices()).hasSize(3).noneMatch(Analysis.Voice::ofThisTheory);
        assertThat(now.counted(Recognition.RECOGNISES)).isZero();
        given(later).when(adopt(null)).thenRefused("analysis-not-heard");
    }

    @Test
    void nobody_recognises_a_theory_that_is_not_there() {
        given(Paths.placed().act(TESS, joins(ParticipantKind.PARENT, Family.NOOR, null)))
                .when(says(1, Recognition.RECOGNISES))
                .thenRefused("no-working-theory");
        given(withThree()).when(says(9, Recognition.PARTLY)).thenRefused("no-such-participant");
    }

    @Test
    void earlier_help_recorded_at_the_start_is_added_to_and_not_told_twice() {
        var known =
                Paths.placed()
                        .act(
                                TESS,
                                new CourseAction.RecordEarlierHelp(
                                        line("MST"),
                                        line("Oeverwal"),
                                        line("2024"),
                                        story("Gestopt na zeven weken."),
                                        line("verwijzer"),
                                        null,
                                        DAY));
        given(known).when(placed(TimelineKind.HELP, 2024, 1)).thenAccepted();
        given(known).when(placed(TimelineKind.HELP, 2024, 2)).thenRefused("no-such-earlier-help");
        given(known).when(placed(TimelineKind.LIFE, 2024, 1)).thenRefused("timeline-is-no-help");
        given(known).when(placed(TimelineKind.LIFE, 2027, null)).thenRefused("timeline-year");
    }

    @Test
    void a_factor_keeps_its_number_in_other_words_and_takes_its_links_with_it() {
        var drawn =
                Paths.placed()
                        .act(TESS, factor(null, "Ruzie over geld"))
                        .act(TESS, factor(null, "Werk"))
                        .act(TESS, link(2, FactorLink.SOFTENS, 1))
                        .act(TESS, factor(1, "Ruzie over eindtijden"));
        assertThat(of(drawn).current().factors()).hasSize(2);
        assertThat(of(drawn).current().links()).hasSize(1);
        var dropped = drawn.act(TESS, new AnalysisAction.DropFactor(new FactorNo(1), DAY));
        assertThat(of(dropped).current().links()).isEmpty();
        var again = dropped.act(TESS, factor(null, "School"));
        assertThat(of(again).current().factors().getLast().number()).isEqualTo(new FactorNo(3));
        given(drawn).when(link(1, FactorLink.WORSENS, 1)).thenRefused("factor-links-itself");
        given(drawn).when(link(1, FactorLink.WORSENS, 7)).thenRefused("no-such-factor");
        given(drawn)
                .when(new AnalysisAction.UnlinkFactors(new FactorNo(1), new FactorNo(2), DAY))
                .thenRefused("factors-not-linked");
    }

    @Test
    void care_rule_15_what_is_about_one_parent_stands_apart_from_the_table_and_every_version() {
        var past =
                withThree()
                        .act(TESS, factor(null, "Ruzie"))
                        .act(TESS, factor(null, "Schulden", Family.NOOR))
                        .act(TESS, link(2, FactorLink.WORSENS, 1))
                        .act(TESS, help(null, null));
        assertThat(past.events())
                .filteredOn(e ->
                        e instanceof AnalysisEvent.ParentHelpRecorded
                                || e instanceof AnalysisEvent.FactorRecorded f
                                        && f.onlyFor() != null)
                .hasSize(2)
                .allMatch(e -> e.about().equals(About.person(Family.NOOR)));
        var table = of(past).current().forTheTable();
        assertThat(table.factors()).extracting(f -> f.name().text()).containsExactly("Ruzie");
        assertThat(table.links()).isEmpty();
        given(past).when(factor(null, "Slaap", Family.SAM)).thenRefused("not-a-parent");
    }

    @Test
    void help_for_a_parent_is_followed_under_one_number() {
        var asked = Paths.placed().act(TESS, help(null, null));
        var began = asked.act(TESS, help(1, "2026-02-09"));
        assertThat(of(began).parentHelp())
                .singleElement()
                .satisfies(h -> assertThat(h.startedOn()).isEqualTo(on("2026-02-09")));
        given(asked).when(help(null, "2026-01-09")).thenRefused("help-started-before");
        given(asked).when(help(4, null)).thenRefused("no-such-parent-help");
    }

    @Test
    void a_version_stays_as_it_was_and_the_next_one_needs_a_change() {
        var first = withThree().act(TESS, adopt(null));
        given(first).when(adopt(null)).thenRefused("analysis-unchanged");
        var second =
                first.act(TESS, theory("Anders gezegd.")).act(TESS, adopt("Sam is op vakantie."));
        var versions = of(second).versions();
        assertThat(versions).hasSize(2);
        assertThat(versions.getFirst().analysis().theory())
                .extracting(t -> t.theory().text(), as(InstanceOfAssertFactories.STRING))
                .startsWith("Sinds oma");
        assertThat(versions.getFirst().adopted().coAuthors()).hasSize(3);
        assertThat(of(second).changed()).isFalse();
        assertThat(of(first.act(TESS, help(null, null))).changed()).isFalse();
    }

    @Test
    void VA5_without_counter_voice_or_scientist_adopting_asks_a_reason_and_goes_on() {
        var two =
                Paths.placed()
                        .act(TESS, joins(ParticipantKind.PARENT, Family.NOOR, null))
                        .act(TESS, theory("Zo kwam het."))
                        .act(
                                TESS,
                                new AnalysisAction.SetAnalysisQuestion(
                                        story("Waarom?"),
                                        nl.thuisbest.core.trajectory.QuestionBy.TEAM,
                                        DAY));
        given(two)
                .when(adopt(null))
                .thenRefused("analysis-not-heard", "no-counter-voice", "analysis-no-scientist");
        given(two).when(adopt("Spoed; volgende week met iedereen.")).thenAccepted();
        given(Paths.placed())
                .when(adopt("Toch."))
                .thenRefused(
                        "analysis-without-question",
                        "analysis-without-theory",
                        "analysis-without-authors");
    }

    @Test
    void consent_for_sharing_is_withdrawn_at_any_time_and_once() {
        var shared =
                Paths.placed()
                        .act(
                                TESS,
                                new AnalysisAction.ConsentToSharing(
                                        line("school"), Family.NOOR, null, DAY));
        var withdraw = new AnalysisAction.WithdrawSharing(new SharingNo(1), Family.NOOR, DAY);
        var ended = shared.act(TESS, withdraw);
        assertThat(of(ended).sharing()).allMatch(one -> one.withdrawn() != null);
        given(ended).when(withdraw).thenRefused("sharing-withdrawn");
    }

    @Test
    void goals_are_a_list_in_order_and_never_empty() {
        given(Paths.placed())
                .when(new AnalysisAction.SetAnalysisGoals(List.of(), DAY))
                .thenRefused("goals-asked");
    }
}
