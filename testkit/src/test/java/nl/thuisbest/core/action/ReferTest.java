package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.people.NewCarer;
import nl.thuisbest.core.people.NewPerson;
import nl.thuisbest.core.people.Relation;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.PeopleEvent;
import nl.thuisbest.core.trajectory.ReferrerKind;
import nl.thuisbest.testkit.Family;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.Professionals;
import nl.thuisbest.testkit.TestRulebook;
import org.junit.jupiter.api.Test;

class ReferTest {
    private static final PersonId FIRST = new PersonId(new UUID(100, 1));
    private static final PersonId SECOND = new PersonId(new UUID(100, 2));
    private static final PersonId THIRD = new PersonId(new UUID(100, 3));
    private static final NewPerson NOOR = Family.someone("Noor");
    private static final NewPerson TOOS = Family.someone("Toos");

    private static CourseAction.Refer refer(String programme, String day) {
        return new CourseAction.Refer(
                new ProgrammeId(programme),
                Family.newSam(),
                List.of(
                        new NewCarer(NOOR, Relation.MOTHER, true),
                        new NewCarer(TOOS, Relation.GRANDPARENT, false)),
                ReferrerKind.CERTIFIED_INSTITUTION,
                line("Jeugdbescherming Verzonnen"),
                line("M. de Wit"),
                line("Bergen"),
                Frame.SUPERVISION_ORDER,
                story("Sam is vaak dagen weg."),
                story("Gewone MST is nu niet veilig genoeg."),
                story("Eerst rust, en MST vanaf de eerste dag."),
                line("naar oma"),
                null,
                false,
                on(day));
    }

    @Test
    void a_referral_begins_a_path_names_its_people_and_opens_the_first_phase() {
        given(Past.nothing())
                .when(refer("thuisbest", "2026-01-05"))
                .then(
                        new CourseEvent.Referred(
                                TestRulebook.THUISBEST,
                                FIRST,
                                Family.SAM_BORN,
                                ReferrerKind.CERTIFIED_INSTITUTION,
                                line("Jeugdbescherming Verzonnen"),
                                line("M. de Wit"),
                                line("Bergen"),
                                Frame.SUPERVISION_ORDER,
                                story("Sam is vaak dagen weg."),
                                story("Gewone MST is nu niet veilig genoeg."),
                                story("Eerst rust, en MST vanaf de eerste dag."),
                                line("naar oma"),
                                null,
                                false,
                                on("2026-01-05")),
                        new PeopleEvent.PersonNamed(
                                SECOND, Relation.MOTHER, true, true, on("2026-01-05")),
                        new PeopleEvent.PersonNamed(
                                THIRD, Relation.GRANDPARENT, false, true, on("2026-01-05")),
                        new PeopleEvent.MemberJoined(
                                Professionals.TESS.staff(),
                                Professionals.TESS.leadingRole(),
                                null,
                                on("2026-01-05")),
                        new CourseEvent.PhaseEntered(TestRulebook.INDICATIE, on("2026-01-05")));
    }

    @Test
    void names_go_to_the_person_register_under_the_ids_of_the_events() {
        var action = refer("thuisbest", "2026-01-05");
        var events = given(Past.nothing()).when(action).events();
        assertThat(PeopleToRegister.of(action, events))
                .containsExactly(
                        new PeopleToRegister.Entry(FIRST, Family.newSam()),
                        new PeopleToRegister.Entry(SECOND, NOOR),
                        new PeopleToRegister.Entry(THIRD, TOOS));
    }

    @Test
    void a_path_begins_once() {
        given(Paths.referred())
                .when(refer("thuisbest", "2026-01-06"))
                .thenRefused("already-referred");
    }

    @Test
    void everything_in_the_way_is_told_at_once() {
        given(Paths.referred())
                .today("2026-01-06")
                .when(refer("onbekend", "2026-01-07"))
                .thenRefused("already-referred", "unknown-programme", "on-in-future");
    }

    @Test
    void a_programme_edition_that_does_not_hold_on_the_day_cannot_be_begun() {
        given(Past.nothing())
                .when(refer("thuisbest", "2023-12-31"))
                .thenRefused("unknown-programme");
    }
}
