package nl.thuisbest.store.office;

import static nl.thuisbest.store.journal.Stories.COORDINATOR;
import static nl.thuisbest.store.journal.Stories.LOES;
import static nl.thuisbest.store.journal.Stories.NOON;
import static nl.thuisbest.store.journal.Stories.newPath;
import static nl.thuisbest.store.journal.Stories.referred;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.people.Name;
import nl.thuisbest.store.journal.Dossier;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.schema.Database;
import nl.thuisbest.store.schema.TestDatabase;
import nl.thuisbest.store.staff.Staff;
import nl.thuisbest.store.staff.StaffBook;
import nl.thuisbest.store.vault.Keys;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfficeTest {
    private static final Keys KEYS = Keys.of(new byte[32]);
    private static final StaffId KEES = new StaffId(new UUID(7, 2));

    private final Database database = Database.at(TestDatabase.address(), KEYS);
    private final Drafts drafts = new Drafts(database.jdbc(), KEYS);

    @BeforeEach
    void accounts() {
        var book = new StaffBook(database.jdbc());
        for (var id : List.of(LOES, KEES)) {
            var staff =
                    new Staff(
                            id,
                            "login" + id.value().getLeastSignificantBits(),
                            new Name(new Line("Loes"), new Line("Voorbeeld")),
                            Set.of(Roles.TRAJECTBEGELEIDER),
                            null,
                            true,
                            true);
            assertThat(book.add(staff, "hash")).isTrue();
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Draft draft(@Nullable TrajectoryId path, String typed, Instant at) {
        return new Draft(UUID.randomUUID(), LOES, "plan-leave", path, typed, at);
    }

    @Test
    void what_was_typed_last_is_the_draft_and_stands_nowhere_readable() {
        var path = newPath();
        drafts.save(draft(path, "{\"purpose\":\"eerste woorden\"}", NOON));
        drafts.save(draft(path, "{\"purpose\":\"half", NOON.plusSeconds(5)));
        drafts.save(draft(null, "{}", NOON.plusSeconds(9)));
        assertThat(drafts.find(LOES, "plan-leave", path))
                .hasValueSatisfying(kept -> {
                    assertThat(kept.typed()).isEqualTo("{\"purpose\":\"half");
                    assertThat(kept.updatedAt()).isEqualTo(NOON.plusSeconds(5));
                });
        assertThat(drafts.list(LOES)).extracting(Draft::trajectory).containsExactly(null, path);
        assertThat(database.jdbc().sql("SELECT typed FROM draft").query(byte[].class).list())
                .noneMatch(bytes ->
                        new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                                .contains("purpose"));
    }

    @Test
    void a_draft_belongs_to_its_writer() {
        drafts.save(draft(null, "{}", NOON));
        var id = drafts.list(LOES).getFirst().id();
        assertThat(drafts.find(KEES, "plan-leave", null)).isEmpty();
        drafts.discard(KEES, id);
        assertThat(drafts.list(LOES)).hasSize(1);
        drafts.discard(LOES, id);
        assertThat(drafts.list(LOES)).isEmpty();
    }

    @Test
    void a_draft_goes_with_the_entry_it_became() {
        drafts.save(new Draft(UUID.randomUUID(), LOES, "refer", null, "{}", NOON));
        drafts.save(draft(null, "{}", NOON));
        var dossier =
                new Journal(database.dataSource(), KEYS, List.of())
                        .append(
                                Dossier.none(newPath()),
                                List.of(referred()),
                                COORDINATOR,
                                NOON,
                                List.of(drafts.sent(LOES, "refer", null)));
        assertThat(dossier.revision()).isOne();
        assertThat(drafts.list(LOES)).extracting(Draft::action).containsExactly("plan-leave");
    }

    @Test
    void views_are_kept_the_newest_first() {
        var log = new AccessLog(database.jdbc());
        var path = newPath();
        var view = new AccessLog.View(NOON, LOES, Roles.TRAJECTBEGELEIDER, "journal", path, null);
        var later =
                new AccessLog.View(
                        NOON.plusSeconds(1), KEES, Roles.MENTOR, "page", path, "waarneming");
        log.add(view);
        log.add(later);
        log.add(new AccessLog.View(NOON, KEES, Roles.MENTOR, "list", null, null));
        assertThat(log.of(path, 10)).containsExactly(later, view);
        assertThat(log.of(path, 1)).containsExactly(later);
    }
}
