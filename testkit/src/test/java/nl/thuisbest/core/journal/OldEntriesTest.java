package nl.thuisbest.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.thuisbest.core.shape.Mapper;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.core.trajectory.SafetyEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import org.junit.jupiter.api.Test;

/** Entries that were written before their event had a further part read back without it. */
class OldEntriesTest {
    private static <T> T read(Class<T> type, String name, String... later) throws IOException {
        var text = Files.readString(Path.of("src/test/resources/events", name + ".json"));
        var parts = ((Tree.Node) TreeJson.read(text)).parts();
        for (var part : later) {
            assertThat(parts.remove(part)).as(part).isNotNull();
        }
        return Mapper.read(type, new Tree.Node(parts), (_, sealed) -> sealed.digest());
    }

    @Test
    void a_leave_without_conditions_about_the_help() throws IOException {
        var planned = read(StayEvent.LeavePlanned.class, "leave-planned", "helpConditions");
        assertThat(planned.helpConditions()).isEmpty();
        assertThat(planned.conditions()).hasSize(1);
    }

    @Test
    void a_leave_revoked_without_saying_which_condition_was_not_kept() throws IOException {
        var revoked = read(StayEvent.LeaveRevoked.class, "leave-revoked", "notKept");
        assertThat(revoked.notKept()).isNull();
    }

    @Test
    void a_time_out_without_places_proposal_bed_and_remedy() throws IOException {
        var decided =
                read(
                        SafetyEvent.TimeOutDecided.class,
                        "time-out-decided",
                        "lighter",
                        "ownProposal",
                        "notKept",
                        "place",
                        "alsoTold",
                        "remedy");
        assertThat(decided.lighter()).isEmpty();
        assertThat(decided.alsoTold()).isEmpty();
        assertThat(decided.ownProposal()).isNull();
        assertThat(decided.remedy()).isNull();
    }
}
