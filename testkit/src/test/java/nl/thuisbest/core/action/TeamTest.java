package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Professionals.GROUP_WORKER;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Professionals.MEREL;
import static nl.thuisbest.testkit.Professionals.OTHER_SCIENTIST;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.TaskId;
import nl.thuisbest.core.people.Relation;
import nl.thuisbest.core.trajectory.PeopleEvent;
import nl.thuisbest.testkit.Family;
import nl.thuisbest.testkit.Happened;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TestRulebook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TeamTest {
    private static final PeopleAction.TaskFor CONTACT =
            new PeopleAction.TaskFor(TestRulebook.CONTACT, TESS.staff());
    private static final PeopleAction.TaskFor MST =
            new PeopleAction.TaskFor(TestRulebook.MST_AT_HOME, MEREL.staff());

    private static PeopleAction.FormTeam form(
            List<Actor> members, List<PeopleAction.TaskFor> tasks, @Nullable String deviation) {
        return new PeopleAction.FormTeam(
                members.stream()
                        .map(a -> new PeopleAction.Member(a.staff(), a.leadingRole()))
                        .toList(),
                tasks,
                deviation == null ? null : story(deviation),
                on("2026-01-13"));
    }

    @Test
    void a_whole_team_joins_with_its_tasks_and_who_was_there_does_not_join_twice() {
        given(Paths.authorised())
                .when(form(List.of(TESS, HANNE, JOOST, MEREL, YARA), List.of(CONTACT, MST), null))
                .then(
                        Happened.joined(HANNE, "2026-01-13"),
                        Happened.joined(JOOST, "2026-01-13"),
                        Happened.joined(MEREL, "2026-01-13"),
                        Happened.joined(YARA, "2026-01-13"),
                        Happened.task(TestRulebook.CONTACT, TESS),
                        Happened.task(TestRulebook.MST_AT_HOME, MEREL),
                        new PeopleEvent.TeamFormed(List.of(), List.of(), null, on("2026-01-13")));
    }

    @Test
    void a_missing_role_or_task_asks_a_reason_and_keeps_nobody_waiting() {
        given(Paths.authorised())
                .when(form(List.of(HANNE, JOOST, YARA), List.of(CONTACT), null))
                .thenRefused("role-missing", "task-undivided");
        given(Paths.authorised())
                .when(form(List.of(HANNE, JOOST, YARA), List.of(CONTACT), "MST start maandag."))
                .then(
                        Happened.joined(HANNE, "2026-01-13"),
                        Happened.joined(JOOST, "2026-01-13"),
                        Happened.joined(YARA, "2026-01-13"),
                        Happened.task(TestRulebook.CONTACT, TESS),
                        new PeopleEvent.TeamFormed(
                                List.of(Roles.MST_THERAPEUT),
                                List.of(TestRulebook.MST_AT_HOME),
                                story("MST start maandag."),
                                on("2026-01-13")));
    }

    @Test
    void a_task_goes_to_someone_of_the_team_and_a_role_is_one_of_the_programme() {
        var members =
                Stream.of(HANNE, JOOST, MEREL, YARA)
                        .map(a -> new PeopleAction.Member(a.staff(), a.leadingRole()));
        var stranger = new PeopleAction.Member(GROUP_WORKER.staff(), new RoleId("kok"));
        given(Paths.authorised())
                .when(
                        new PeopleAction.FormTeam(
                                Stream.concat(members, Stream.of(stranger)).toList(),
                                List.of(
                                        CONTACT,
                                        MST,
                                        new PeopleAction.TaskFor(
                                                new TaskId("koken"), OTHER_SCIENTIST.staff())),
                                null,
                                on("2026-01-13")))
                .thenRefused("unknown-role", "unknown-task", "task-for-outsider");
    }

    @Test
    void a_team_is_of_somebody() {
        given(Paths.indicated())
                .when(form(List.of(), List.of(), null))
                .thenRefused("team-of-nobody");
        given(Paths.closed()).when(form(List.of(TESS), List.of(), null)).thenRefused("not-running");
    }

    private static PeopleAction.JoinTeam join(Actor who, RoleId role, @Nullable Actor standsInFor) {
        return new PeopleAction.JoinTeam(
                who.staff(),
                role,
                standsInFor == null ? null : standsInFor.staff(),
                on("2026-02-02"));
    }

    @Test
    void a_stand_in_is_a_named_person_for_a_named_member() {
        given(Paths.placed())
                .when(join(OTHER_SCIENTIST, Roles.GEDRAGSWETENSCHAPPER, HANNE))
                .then(
                        new PeopleEvent.MemberJoined(
                                OTHER_SCIENTIST.staff(),
                                Roles.GEDRAGSWETENSCHAPPER,
                                HANNE.staff(),
                                on("2026-02-02")));
        given(Paths.placed())
                .when(join(OTHER_SCIENTIST, Roles.GEDRAGSWETENSCHAPPER, GROUP_WORKER))
                .thenRefused("stands-in-for-nobody");
        given(Paths.placed())
                .when(join(HANNE, Roles.GEDRAGSWETENSCHAPPER, HANNE))
                .thenRefused("already-member", "stands-in-for-nobody");
    }

    @Test
    void one_joins_once_in_a_role_of_the_programme() {
        given(Paths.placed())
                .when(join(MEREL, Roles.MST_THERAPEUT, null))
                .thenRefused("already-member");
        given(Paths.placed()).when(join(MEREL, Roles.MENTOR, null)).thenAccepted();
        given(Paths.placed())
                .when(join(GROUP_WORKER, new RoleId("kok"), null))
                .thenRefused("unknown-role");
    }

    @Test
    void who_leaves_hands_over() {
        var leave =
                new PeopleAction.LeaveTeam(
                        YARA.staff(), Roles.MENTOR, story("Goed overgedragen."), on("2026-02-02"));
        given(Paths.placed())
                .when(leave)
                .then(
                        new PeopleEvent.MemberLeft(
                                YARA.staff(),
                                Roles.MENTOR,
                                story("Goed overgedragen."),
                                on("2026-02-02")));
        given(Paths.authorised()).when(leave).thenRefused("not-a-member");
    }

    @Test
    void a_task_is_given_to_a_member_only() {
        given(Paths.placed())
                .when(
                        new PeopleAction.GiveTask(
                                TestRulebook.CONTACT, YARA.staff(), on("2026-02-02")))
                .then(
                        new PeopleEvent.TaskGiven(
                                TestRulebook.CONTACT, YARA.staff(), on("2026-02-02")));
        given(Paths.placed())
                .when(
                        new PeopleAction.GiveTask(
                                new TaskId("koken"), GROUP_WORKER.staff(), on("2026-02-02")))
                .thenRefused("unknown-task", "not-a-member");
    }

    @Test
    void someone_of_the_family_is_named_and_registered_under_the_same_id() {
        var action =
                new PeopleAction.NamePerson(
                        Family.someone("Toos"),
                        Relation.GRANDPARENT,
                        false,
                        false,
                        on("2026-02-02"));
        var past = Paths.placed();
        var id = new PersonId(new UUID(100L + past.entries().size(), 1));
        var named =
                new PeopleEvent.PersonNamed(
                        id, Relation.GRANDPARENT, false, false, on("2026-02-02"));
        given(past).when(action).then(named);
        assertThat(PeopleToRegister.of(action, List.of(named)))
                .containsExactly(new PeopleToRegister.Entry(id, Family.someone("Toos")));
    }
}
