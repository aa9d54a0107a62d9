package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Professionals.BOTH;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Professionals.NOT_YET_QUALIFIED;
import static nl.thuisbest.testkit.Professionals.OTHER_SCIENTIST;
import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.AuthorisationNo;
import nl.thuisbest.core.trajectory.ConsentTo;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.Ending;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.core.trajectory.WishOf;
import nl.thuisbest.testkit.Happened;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** JW 6.1.12(5): consent of a behavioural scientist, and nothing else. */
class SuspendTest {
    private static LegalAction.Suspend suspend(@Nullable String secondName, String day) {
        return new LegalAction.Suspend(
                story("Niet langer nodig."), secondName == null ? null : line(secondName), on(day));
    }

    private static LegalEvent.AuthorisationSuspended suspended(
            Actor consent, @Nullable String secondName, String day) {
        return new LegalEvent.AuthorisationSuspended(
                Paths.AUTHORISATION,
                consent.staff(),
                story("Niet langer nodig."),
                secondName == null ? null : line(secondName),
                on(day));
    }

    private static LegalEvent.ConsentGiven consent(Actor by, String day) {
        return new LegalEvent.ConsentGiven(ConsentTo.SUSPENSION, null, by.staff(), null, on(day));
    }

    @Test
    void it_waits_for_the_consent_of_a_behavioural_scientist() {
        given(Paths.returnedHome())
                .by(JOOST)
                .when(suspend(null, "2026-04-04"))
                .thenRefused("gw-consent-missing");
        given(Paths.returnedHome(), consent(HANNE, "2026-04-02"))
                .by(JOOST)
                .when(suspend(null, "2026-04-04"))
                .then(suspended(HANNE, null, "2026-04-04"));
    }

    @Test
    void a_missing_school_or_four_weeks_not_over_never_stand_in_the_way() {
        var withoutSchool = Paths.returnedHome().trajectory();
        assertThat(withoutSchool.daytime().activity()).isEmpty();
        given(Paths.returnedHome(), consent(HANNE, "2026-03-08"))
                .by(JOOST)
                .when(suspend(null, "2026-03-08"))
                .thenAccepted();
    }

    @Test
    void before_the_usual_four_weeks_it_reminds_with_the_date() {
        assertThat(now(Paths.returnedHome().then(consent(HANNE, "2026-03-08")), "2026-04-03"))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.code()).isEqualTo("usually-later");
                    assertThat(r.force()).isEqualTo(Force.PROGRAMME);
                    assertThat(r.arguments()).containsEntry("date", on("2026-04-04"));
                });
        assertThat(now(Paths.returnedHome().then(consent(HANNE, "2026-03-08")), "2026-04-04"))
                .isEmpty();
    }

    private static List<Refusal> now(Past past, String day) {
        var situation = past.situation(JOOST, on(day));
        return Actions.find("suspend")
                .orElseThrow()
                .standing()
                .against(past.trajectory(), situation);
    }

    @Test
    void who_decides_and_consents_alone_is_asked_for_a_second_name() {
        given(Paths.returnedHome())
                .by(BOTH)
                .when(suspend(null, "2026-04-04"))
                .thenRefused("second-name-asked");
        given(Paths.returnedHome(), consent(HANNE, "2026-04-02"))
                .by(HANNE)
                .when(suspend(null, "2026-04-04"))
                .thenRefused("second-name-asked");
        given(Paths.returnedHome())
                .by(BOTH)
                .when(suspend("Collega gedragswetenschapper De Linde", "2026-04-04"))
                .then(suspended(BOTH, "Collega gedragswetenschapper De Linde", "2026-04-04"));
        given(Paths.returnedHome(), consent(OTHER_SCIENTIST, "2026-04-02"))
                .by(HANNE)
                .when(suspend(null, "2026-04-04"))
                .then(suspended(OTHER_SCIENTIST, null, "2026-04-04"));
    }

    @Test
    void from_inside_it_brings_home_the_same_night() {
        given(Paths.placed(), consent(HANNE, "2026-02-02"))
                .by(JOOST)
                .when(suspend(null, "2026-02-02"))
                .then(
                        suspended(HANNE, null, "2026-02-02"),
                        new StayEvent.SleptElsewhere(Whereabouts.HOME, null, on("2026-02-02")));
    }

    @Test
    void a_leave_that_runs_is_over_with_it() {
        var after = Paths.returnedHome().then(suspended(HANNE, null, "2026-04-04")).trajectory();
        assertThat(after.stay().out()).isEmpty();
        assertThat(after.stay().sleepsOn(on("2026-04-04"))).hasValue(Whereabouts.HOME);
    }

    @Test
    void a_consent_is_used_once_and_the_next_suspension_needs_its_own() {
        var resumed =
                new LegalEvent.SuspensionWithdrawn(
                        Paths.AUTHORISATION, story("Onbekend waar."), on("2026-04-20"));
        given(
                        Paths.returnedHome(),
                        consent(HANNE, "2026-04-02"),
                        suspended(HANNE, null, "2026-04-04"),
                        resumed)
                .by(JOOST)
                .when(suspend(null, "2026-04-21"))
                .thenRefused("gw-consent-missing");
        given(Paths.suspended(), consent(HANNE, "2026-04-19"), resumed)
                .by(JOOST)
                .when(suspend(null, "2026-04-21"))
                .thenRefused("gw-consent-missing");
        given(Paths.suspended(), resumed, consent(HANNE, "2026-04-20"))
                .by(JOOST)
                .when(suspend(null, "2026-04-21"))
                .thenAccepted();
    }

    @Test
    void a_consent_of_later_does_not_cover_an_earlier_day() {
        given(Paths.returnedHome(), consent(HANNE, "2026-04-05"))
                .by(JOOST)
                .today("2026-04-06")
                .when(suspend(null, "2026-04-04"))
                .thenRefused("gw-consent-missing");
    }

    @Test
    void there_must_be_something_to_suspend() {
        given(Paths.suspended(), consent(HANNE, "2026-04-05"))
                .by(JOOST)
                .when(suspend(null, "2026-04-05"))
                .thenRefused("already-suspended");
        given(Paths.returnedHome(), consent(HANNE, "2026-04-05"))
                .by(JOOST)
                .when(suspend(null, "2026-08-26"))
                .thenRefused("no-authorisation-in-force");
        given(Paths.judged(), conditional())
                .by(BOTH)
                .when(suspend("collega", "2026-02-01"))
                .thenRefused("conditional-not-executed");
    }

    private static LegalEvent.AuthorisationRegistered conditional() {
        return new LegalEvent.AuthorisationRegistered(
                new AuthorisationNo(1),
                AuthorisationKind.CONDITIONAL,
                Frame.SUPERVISION_ORDER,
                days("2026-01-20", "2026-07-19"),
                line("Rechtbank Verzonnen"),
                line("GZ-psycholoog"),
                on("2026-01-20"));
    }

    @Test
    void a_path_that_ended_does_not_keep_a_title_alive() {
        given(
                        Paths.returnedHome(),
                        new CourseEvent.Closed(
                                Ending.EXTERNAL,
                                WishOf.COURT,
                                false,
                                story("Verhuisd."),
                                null,
                                Happened.atHome(),
                                on("2026-03-20")),
                        consent(HANNE, "2026-03-21"))
                .by(JOOST)
                .when(suspend(null, "2026-03-21"))
                .thenAccepted();
    }

    @Test
    void everything_in_the_way_is_told_at_once() {
        given(Paths.suspended())
                .by(NOT_YET_QUALIFIED)
                .today("2026-04-09")
                .when(suspend(null, "2026-04-10"))
                .thenRefused("already-suspended", "gw-consent-missing", "on-in-future");
        given(Past.nothing()).when(suspend(null, "2026-04-10")).thenRefused("not-referred");
    }
}
