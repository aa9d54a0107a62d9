package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Professionals.MEREL;
import static nl.thuisbest.testkit.Professionals.OTHER_SCIENTIST;
import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.trajectory.AuthorisationEnd;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.AuthorisationNo;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TestRulebook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlaceTest {
    private static StayAction.Place place(
            String day, @Nullable String plannedReturn, @Nullable String deviation) {
        return new StayAction.Place(
                Paths.SITE,
                line("De Linde"),
                line("kamer 4"),
                plannedReturn == null ? null : on(plannedReturn),
                deviation == null ? null : story(deviation),
                on(day));
    }

    private static StayEvent.Placed placed(String day, @Nullable String deviation) {
        return new StayEvent.Placed(
                Paths.SITE,
                line("De Linde"),
                line("kamer 4"),
                null,
                deviation == null ? null : story(deviation),
                on(day));
    }

    private static StayAction.StartMst start(
            Actor therapist, String day, @Nullable String deviation) {
        return new StayAction.StartMst(
                therapist.staff(), deviation == null ? null : story(deviation), on(day));
    }

    private static LegalEvent.AuthorisationRegistered authorisation(
            int number, AuthorisationKind kind, String first, String last) {
        return new LegalEvent.AuthorisationRegistered(
                new AuthorisationNo(number),
                kind,
                Frame.SUPERVISION_ORDER,
                days(first, last),
                line("Rechtbank Verzonnen"),
                null,
                on(first));
    }

    private static Past withoutTeam() {
        return Paths.authorised()
                .then(new CourseEvent.Indicated(story("Past."), List.of(), null, on("2026-01-13")));
    }

    @Test
    void placing_opens_the_phase_inside() {
        given(Paths.indicated())
                .when(place("2026-01-26", null, null))
                .then(
                        placed("2026-01-26", null),
                        new CourseEvent.PhaseEntered(TestRulebook.RESIDENTIEEL, on("2026-01-26")));
    }

    @Test
    void nobody_is_placed_without_a_title() {
        var refused = given(Paths.indicated()).when(place("2026-01-25", null, null));
        refused.thenRefused("no-title");
        assertThat(refused.refusals())
                .allSatisfy(reason -> {
                    assertThat(reason.force()).isEqualTo(Force.LAW);
                    assertThat(reason.source()).hasToString("JW 6.1.2(1)");
                    assertThat(reason.field()).isEqualTo("on");
                });
    }

    @Test
    void a_conditional_authorisation_asks_an_admission_instead() {
        given(
                        Paths.indicated(),
                        new LegalEvent.AuthorisationEnded(
                                Paths.AUTHORISATION,
                                AuthorisationEnd.REPLACED,
                                null,
                                on("2026-01-26")),
                        authorisation(2, AuthorisationKind.CONDITIONAL, "2026-01-26", "2026-07-20"))
                .when(place("2026-01-28", null, null))
                .thenRefused("title-conditional");
    }

    @Test
    void that_someone_slept_in_the_group_is_recorded_whatever_the_title() {
        given(Paths.referred())
                .when(
                        new StayAction.RecordNight(
                                Whereabouts.GROUP, story("Crisis"), on("2026-01-10")))
                .then(
                        new StayEvent.SleptElsewhere(
                                Whereabouts.GROUP, story("Crisis"), on("2026-01-10")));
        given(Paths.closed())
                .when(new StayAction.RecordNight(Whereabouts.GROUP, null, on("2026-07-10")))
                .thenAccepted();
    }

    @Test
    void no_night_is_recorded_before_it_was() {
        given(Paths.placed())
                .today("2026-02-01")
                .when(new StayAction.RecordNight(Whereabouts.HOME, null, on("2026-02-02")))
                .thenRefused("on-in-future");
    }

    @Test
    void a_team_that_is_not_complete_asks_a_reason_and_names_each_role() {
        given(withoutTeam())
                .when(place("2026-01-26", null, null))
                .thenRefused("role-missing", "role-missing", "role-missing", "role-missing");
        assertThat(
                        given(withoutTeam())
                                .when(place("2026-01-26", null, "Crisis, team volgt morgen."))
                                .events())
                .first()
                .isEqualTo(placed("2026-01-26", "Crisis, team volgt morgen."));
    }

    @Test
    void a_reason_that_was_not_asked_is_not_kept() {
        assertThat(
                        given(Paths.indicated())
                                .when(place("2026-01-26", null, "Voor de zekerheid"))
                                .events())
                .first()
                .isEqualTo(placed("2026-01-26", null));
    }

    @Test
    void a_return_planned_after_six_weeks_asks_a_reason() {
        given(Paths.indicated()).when(place("2026-01-26", "2026-03-09", null)).thenAccepted();
        given(Paths.indicated())
                .when(place("2026-01-26", "2026-03-10", null))
                .thenRefused("return-after-norm");
        given(Paths.indicated())
                .when(place("2026-01-26", "2026-01-26", null))
                .thenRefused("return-before-placement");
    }

    @Test
    void who_is_placed_is_placed_anew_only_after_being_let_go_and_authorised_anew() {
        given(Paths.returnedHome())
                .when(place("2026-03-20", null, null))
                .thenRefused("already-placed");
        var letGo =
                Paths.returnedHome()
                        .then(
                                new StayEvent.LetGo(Whereabouts.HOME, null, on("2026-03-12")),
                                new LegalEvent.AuthorisationEnded(
                                        Paths.AUTHORISATION,
                                        AuthorisationEnd.ANNULLED,
                                        null,
                                        on("2026-03-12")));
        given(letGo)
                .when(place("2026-03-20", null, null))
                .thenRefused("already-placed", "no-title");
        given(letGo, authorisation(2, AuthorisationKind.EMERGENCY, "2026-03-18", "2026-04-14"))
                .when(place("2026-03-20", null, null))
                .thenAccepted();
    }

    @Test
    void nothing_can_be_placed_on_a_path_that_is_not_there_or_over() {
        given(Past.nothing()).when(place("2026-01-26", null, null)).thenRefused("not-referred");
        given(Paths.closed()).when(place("2026-07-01", null, null)).thenRefused("not-running");
        given(Paths.referred()).when(place("2026-01-26", null, null)).thenRefused("not-indicated");
    }

    @Test
    void mst_starts_on_the_day_of_placement_or_tells_why_later() {
        var inside = Paths.indicated().then(placed("2026-01-26", null));
        given(inside)
                .when(start(MEREL, "2026-01-26", "niet nodig"))
                .then(new StayEvent.MstStarted(MEREL.staff(), null, on("2026-01-26")));
        given(inside)
                .when(start(MEREL, "2026-01-28", null))
                .thenRefused("mst-later-than-placement");
        given(inside)
                .when(start(MEREL, "2026-01-28", "Wachtte op de toewijzing."))
                .then(
                        new StayEvent.MstStarted(
                                MEREL.staff(),
                                story("Wachtte op de toewijzing."),
                                on("2026-01-28")));
    }

    @Test
    void mst_is_started_once_by_someone_of_the_team() {
        given(Paths.indicated())
                .when(start(OTHER_SCIENTIST, "2026-01-26", null))
                .thenRefused("therapist-not-in-team");
        given(Paths.placed())
                .when(start(MEREL, "2026-01-26", null))
                .thenRefused("mst-already-started");
    }
}
