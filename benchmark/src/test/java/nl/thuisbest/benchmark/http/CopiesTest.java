package nl.thuisbest.benchmark.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.trajectory.Team;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.simulation.Families;
import nl.thuisbest.simulation.staff.Colleagues;
import org.junit.jupiter.api.Test;

class CopiesTest {
    private static final Set<UUID> STAFF =
            Colleagues.all().stream()
                    .map(colleague -> colleague.id().value())
                    .collect(Collectors.toSet());
    private static final List<Recorded> JOURNAL =
            new Families(Rulebooks.shipped(), 2026, Crowd.TODAY)
                    .first(1)
                    .findFirst()
                    .orElseThrow()
                    .journal();

    @Test
    void in_a_copy_the_same_things_happen_to_other_people_with_another_team() {
        var first = folded(JOURNAL);
        var copy = folded(new Copies(JOURNAL).of(7, 3, STAFF));
        assertThat(copy.course().referredOn()).isEqualTo(first.course().referredOn());
        assertThat(copy.revision()).isEqualTo(JOURNAL.size());
        assertThat(copy.course().youth()).isNotEqualTo(first.course().youth());
        assertThat(kin(copy)).hasSameSizeAs(kin(first)).doesNotContainAnyElementsOf(kin(first));
        assertThat(copy.team().active().map(member -> member.staff().value()).toList())
                .isNotEmpty()
                .allSatisfy(id -> assertThat(STAFF).doesNotContain(id))
                .contains(Crowd.account(Colleagues.ROOS, 3));
    }

    @Test
    void a_copy_is_always_the_same_and_no_two_are() {
        var copies = new Copies(JOURNAL);
        assertThat(copies.of(7, 3, STAFF)).isEqualTo(copies.of(7, 3, STAFF));
        assertThat(folded(copies.of(8, 3, STAFF)).course().youth())
                .isNotEqualTo(folded(copies.of(7, 3, STAFF)).course().youth());
    }

    private static Trajectory folded(List<Recorded> journal) {
        return Trajectory.replay(new TrajectoryId(new UUID(0, 1)), journal);
    }

    private static List<PersonId> kin(Trajectory path) {
        return path.team().kin().stream().map(Team.Kin::person).toList();
    }
}
