package nl.thuisbest.core.law;

import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.trajectory.AuthorisationEnd;
import nl.thuisbest.core.trajectory.DelayCause;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.PeopleEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.Professionals;
import org.junit.jupiter.api.Test;

class AlarmsTest {
    private static List<Alarm> alarms(Past past, String today) {
        return Alarms.of(past.trajectory(), past.rulebook(), on(today));
    }

    private static StayEvent.SleptElsewhere slept(Whereabouts where, String night) {
        return new StayEvent.SleptElsewhere(where, null, on(night));
    }

    private static LegalEvent.AuthorisationEnded annulled(String day) {
        return new LegalEvent.AuthorisationEnded(
                Paths.AUTHORISATION, AuthorisationEnd.ANNULLED, null, on(day));
    }

    @Test
    void a_path_that_keeps_the_rules_is_silent_from_begin_to_end() {
        assertThat(alarms(Past.nothing(), "2026-01-05")).isEmpty();
        assertThat(alarms(Paths.placed(), "2026-01-26")).isEmpty();
        assertThat(alarms(Paths.practised(), "2026-03-06")).isEmpty();
        assertThat(alarms(Paths.returnedHome(), "2026-04-03")).isEmpty();
        assertThat(alarms(Paths.suspended(), "2026-05-31")).isEmpty();
        assertThat(alarms(Paths.onTimeOut(), "2026-04-27")).isEmpty();
        assertThat(alarms(Paths.closed(), "2027-01-01")).isEmpty();
    }

    /** Care-rules 2: the same day, to GW, JV and manager, until the release. */
    @Test
    void inside_after_the_title_was_annulled_rings_the_same_day_and_stands_until_release() {
        var untitled = Paths.placed().then(annulled("2026-02-10"));
        assertThat(alarms(untitled, "2026-02-09")).isEmpty();
        assertThat(alarms(untitled, "2026-02-10"))
                .singleElement()
                .satisfies(alarm -> {
                    assertThat(alarm.code()).isEqualTo("inside-without-title");
                    assertThat(alarm.since()).isEqualTo(on("2026-02-10"));
                    assertThat(alarm.stands()).isTrue();
                    assertThat(alarm.roles())
                            .containsExactlyInAnyOrder(
                                    Roles.GEDRAGSWETENSCHAPPER,
                                    Roles.JEUGDHULPVERANTWOORDELIJKE,
                                    Roles.MANAGER);
                });
        var released = untitled.then(new StayEvent.LetGo(Whereabouts.HOME, null, on("2026-02-12")));
        assertThat(alarms(released, "2026-02-12"))
                .extracting(Alarm::code, Alarm::since, Alarm::until)
                .containsExactly(tuple("inside-without-title", on("2026-02-10"), on("2026-02-12")));
        assertThat(Alarms.standing(released.trajectory(), released.rulebook(), on("2026-02-12")))
                .isEmpty();
    }

    @Test
    void the_last_day_of_the_title_is_in_time_and_the_next_is_not() {
        var stillInside = Paths.placed();
        assertThat(codes(stillInside, "2026-08-25")).doesNotContain("inside-without-title");
        assertThat(codes(stillInside, "2026-08-26")).contains("inside-without-title");
    }

    @Test
    void a_night_inside_during_a_suspension_has_no_title() {
        var past = Paths.suspended().then(slept(Whereabouts.GROUP, "2026-04-20"));
        assertThat(codes(past, "2026-04-20")).containsExactly("inside-without-title");
    }

    @Test
    void back_inside_from_leave_without_a_decision_rings() {
        var past = Paths.returnedHome().then(slept(Whereabouts.GROUP, "2026-03-20"));
        assertThat(codes(past, "2026-03-20")).containsExactly("inside-again-without-decision");
    }

    @Test
    void sleeping_at_home_while_nobody_granted_leave_rings() {
        var past = Paths.placed().then(slept(Whereabouts.HOME, "2026-02-07"));
        assertThat(codes(past, "2026-02-07")).containsExactly("away-without-leave");
        var back = past.then(slept(Whereabouts.GROUP, "2026-02-08"));
        assertThat(alarms(back, "2026-02-08"))
                .extracting(Alarm::code, Alarm::until)
                .containsExactly(tuple("away-without-leave", on("2026-02-08")));
    }

    @Test
    void letting_go_asks_its_papers_after() {
        var past =
                Paths.placed().then(new StayEvent.LetGo(Whereabouts.HOME, null, on("2026-02-07")));
        assertThat(codes(past, "2026-02-07")).containsExactly("let-go-without-papers");
        var papers =
                past.then(
                        new LegalEvent.AuthorisationEnded(
                                Paths.AUTHORISATION,
                                AuthorisationEnd.RELEASED,
                                null,
                                on("2026-02-09")));
        assertThat(alarms(papers, "2026-02-09")).noneMatch(Alarm::stands);
    }

    @Test
    void staying_on_after_the_planned_day_without_a_decision_rings() {
        assertThat(codes(Paths.placed(), "2026-03-09")).isEmpty();
        assertThat(codes(Paths.placed(), "2026-03-10")).containsExactly("longer-than-planned");
    }

    @Test
    void mst_and_stay_without_an_allocation_ring_from_their_first_day() {
        assertThat(alarms(Paths.suspended(), "2026-07-25")).isEmpty();
        assertThat(alarms(Paths.suspended(), "2026-08-01"))
                .extracting(Alarm::code, Alarm::since)
                .containsExactly(tuple("mst-without-allocation", on("2026-07-26")));
        assertThat(codes(Paths.placed(), "2026-07-26"))
                .contains("mst-without-allocation", "stay-without-allocation");
    }

    @Test
    void a_needed_role_that_nobody_has_any_more_rings_once_placed() {
        var left =
                new PeopleEvent.MemberLeft(
                        Professionals.YARA.staff(),
                        Roles.MENTOR,
                        story("Overgedragen."),
                        on("2026-02-02"));
        assertThat(alarms(Paths.placed().then(left), "2026-02-02"))
                .extracting(Alarm::code, Alarm::subject, Alarm::since)
                .containsExactly(tuple("role-missing", "mentor", on("2026-02-02")));
        assertThat(alarms(Paths.indicated().then(left), "2026-02-02")).isEmpty();
    }

    private static List<String> codes(Past past, String today) {
        return alarms(past, today).stream().map(Alarm::code).toList();
    }

    @Test
    void alarms_of_a_late_fact_ring_as_soon_as_it_is_known_with_the_day_it_began() {
        TrajectoryEvent late = slept(Whereabouts.HOME, "2026-02-05");
        var past =
                Paths.placed()
                        .then(slept(Whereabouts.GROUP, "2026-02-06"))
                        .then(Professionals.TESS, List.of(late));
        assertThat(alarms(past, "2026-02-10"))
                .extracting(Alarm::code, Alarm::since, Alarm::until)
                .containsExactly(tuple("away-without-leave", on("2026-02-05"), on("2026-02-06")));
    }

    @Test
    void two_alarms_at_once_are_both_told_those_that_stand_first() {
        var past =
                Paths.placed()
                        .then(
                                slept(Whereabouts.HOME, "2026-02-05"),
                                slept(Whereabouts.GROUP, "2026-02-06"),
                                annulled("2026-02-08"),
                                new LegalEvent.FrameRegistered(
                                        Frame.SUPERVISION_ORDER,
                                        days("2025-02-01", "2026-02-06"),
                                        line("Rechtbank Verzonnen"),
                                        on("2026-02-01")));
        assertThat(alarms(past, "2026-02-08"))
                .extracting(Alarm::code, Alarm::stands)
                .containsExactly(
                        tuple("inside-without-title", true),
                        tuple("frame-ended-before-authorisation", false),
                        tuple("away-without-leave", false));
    }

    @Test
    void a_decision_to_stay_longer_holds_until_its_own_day() {
        var prolonged =
                Paths.placed()
                        .then(
                                new StayEvent.StayProlonged(
                                        on("2026-03-20"),
                                        DelayCause.NO_DAY_ACTIVITY,
                                        story("Zonder verblijf bereikt de hulp Sam nu niet."),
                                        Professionals.HANNE.staff(),
                                        Professionals.YARA.staff(),
                                        on("2026-03-05")));
        assertThat(alarms(prolonged, "2026-03-20")).isEmpty();
        assertThat(codes(prolonged, "2026-03-21")).containsExactly("longer-than-planned");
    }
}
