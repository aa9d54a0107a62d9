package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.trajectory.PeopleEvent;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.Professionals;
import org.junit.jupiter.api.Test;

class InvolvementTest {
    private static final StaffId REFERRER = new StaffId(new UUID(5, 99));

    /** The same referral, sent by somebody of the municipality. */
    private static Past fromOutside() {
        var events =
                Paths.referred().events().stream()
                        .map(event ->
                                event instanceof PeopleEvent.MemberJoined joined
                                        ? new PeopleEvent.MemberJoined(
                                                REFERRER, Roles.VERWIJZER, null, joined.on())
                                        : event)
                        .toArray(nl.thuisbest.core.trajectory.TrajectoryEvent[]::new);
        return Past.nothing().then(events);
    }

    @Test
    void a_referral_from_outside_is_open_to_those_who_can_pick_it_up() {
        var path = fromOutside().trajectory();
        assertThat(Involvement.unclaimed(path)).isTrue();
        assertThat(Involvement.of(path, Professionals.TESS)).isTrue();
        assertThat(Involvement.of(path, Professionals.OTHER_SCIENTIST)).isTrue();
        assertThat(Involvement.of(path, Professionals.GROUP_WORKER)).isFalse();
    }

    @Test
    void with_somebody_who_carries_it_a_path_is_its_teams_alone() {
        var path = Paths.placed().trajectory();
        assertThat(Involvement.unclaimed(path)).isFalse();
        assertThat(Involvement.of(path, Professionals.HANNE)).isTrue();
        assertThat(Involvement.of(path, Professionals.OTHER_SCIENTIST)).isFalse();
    }

    @Test
    void when_all_who_carried_it_have_left_it_is_open_again() {
        var left =
                Paths.placed()
                        .then(
                                gone(Professionals.TESS.staff(), Roles.TRAJECTBEGELEIDER),
                                gone(Professionals.HANNE.staff(), Roles.GEDRAGSWETENSCHAPPER));
        assertThat(Involvement.unclaimed(left.trajectory())).isTrue();
        assertThat(Involvement.unclaimed(Paths.closed().trajectory())).isFalse();
        assertThat(Involvement.unclaimed(Past.nothing().trajectory())).isFalse();
    }

    private static PeopleEvent.MemberLeft gone(
            StaffId staff, nl.thuisbest.core.kernel.RoleId role) {
        return new PeopleEvent.MemberLeft(
                staff, role, story("Een collega neemt het over."), on("2026-02-20"));
    }
}
