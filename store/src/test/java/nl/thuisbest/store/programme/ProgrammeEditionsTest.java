package nl.thuisbest.store.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.people.Name;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.store.schema.Database;
import nl.thuisbest.store.schema.TestDatabase;
import nl.thuisbest.store.staff.Staff;
import nl.thuisbest.store.staff.StaffBook;
import nl.thuisbest.store.vault.Keys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProgrammeEditionsTest {
    private static final StaffId WRITER = new StaffId(new UUID(8, 1));
    private static final StaffId OTHER = new StaffId(new UUID(8, 2));
    private static final Instant NOW = Instant.parse("2026-03-12T09:00:00Z");
    private static final ProgrammeId MST = new ProgrammeId("mst");
    private static final UUID ID = new UUID(9, 1);

    private final Database database = Database.at(TestDatabase.address(), Keys.of(new byte[32]));
    private final ProgrammeDrafts drafts = new ProgrammeDrafts(database.jdbc());
    private final ProgrammeEditions editions = new ProgrammeEditions(database.jdbc());

    @BeforeEach
    void two_people() {
        for (var id : List.of(WRITER, OTHER)) {
            boolean unused =
                    new StaffBook(database.jdbc())
                            .add(
                                    new Staff(
                                            id,
                                            "login" + id.value().getLeastSignificantBits(),
                                            new Name(new Line("Roos"), new Line("Dijk")),
                                            Set.of(Roles.GEDRAGSWETENSCHAPPER),
                                            null,
                                            false,
                                            true),
                                    "!");
        }
        drafts.begin(ProgrammeDraft.begun(ID, "name: begin", WRITER, NOW));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private ProgrammeDraft draft() {
        return drafts.find(ID).orElseThrow();
    }

    private static String second() {
        return Rulebooks.programme(MST).orElseThrow().replace("version: 1", "version: 2");
    }

    private ProgrammeEdition edition(StaffId approver) {
        return new ProgrammeEdition(MST, 2, second(), draft().writers(), approver, NOW);
    }

    @Test
    void what_was_changed_meanwhile_is_not_overwritten() {
        var mine = draft();
        assertThat(drafts.change(mine, "name: theirs", OTHER, NOW)).isTrue();
        assertThat(drafts.change(mine, "name: mine", WRITER, NOW)).isFalse();
        assertThat(draft().content()).isEqualTo("name: theirs");
        assertThat(draft().writers()).containsExactly(WRITER, OTHER);
        assertThat(drafts.throwAway(mine)).isFalse();
    }

    @Test
    void what_waits_for_approval_is_not_changed_until_it_is_sent_back() {
        assertThat(drafts.propose(draft())).isTrue();
        assertThat(drafts.change(draft(), "name: later", WRITER, NOW)).isFalse();
        assertThat(drafts.sendBack(draft(), "De doelgroep ontbreekt.")).isTrue();
        assertThat(draft().remark()).isEqualTo("De doelgroep ontbreekt.");
        assertThat(drafts.change(draft(), "name: later", WRITER, NOW)).isTrue();
    }

    @Test
    void an_approved_draft_is_an_edition_of_the_rulebook_and_no_draft_any_more() {
        var rules = new MadeRules(Rulebooks.shipped(), editions);
        assertThat(editions.approve(draft(), edition(OTHER))).isFalse();
        assertThat(drafts.propose(draft())).isTrue();
        assertThat(editions.approve(draft(), edition(OTHER))).isTrue();
        assertThat(drafts.list()).isEmpty();
        assertThat(editions.list()).hasSize(1);
        assertThat(rules.refreshed().programme(MST).version()).isEqualTo(2);
        assertThat(rules.current().programme(MST, 1).version()).isEqualTo(1);
    }

    @Test
    void another_server_hears_of_it_by_itself() {
        var other = new MadeRules(Rulebooks.shipped(), editions, Duration.ZERO);
        assertThat(other.current().programme(MST).version()).isEqualTo(1);
        assertThat(drafts.propose(draft())).isTrue();
        assertThat(editions.approve(draft(), edition(OTHER))).isTrue();
        assertThat(other.current().programme(MST).version()).isEqualTo(2);
    }

    @Test
    void nobody_approves_what_they_wrote_not_even_past_the_product() {
        assertThat(drafts.propose(draft())).isTrue();
        var own = edition(WRITER);
        assertThatThrownBy(() -> editions.approve(draft(), own)).hasMessageContaining("check");
        assertThat(draft().proposed()).isTrue();
    }
}
