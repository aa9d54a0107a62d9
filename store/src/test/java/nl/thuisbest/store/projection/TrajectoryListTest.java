package nl.thuisbest.store.projection;

import static nl.thuisbest.store.journal.Stories.COORDINATOR;
import static nl.thuisbest.store.journal.Stories.LOES;
import static nl.thuisbest.store.journal.Stories.NOON;
import static nl.thuisbest.store.journal.Stories.indicated;
import static nl.thuisbest.store.journal.Stories.joined;
import static nl.thuisbest.store.journal.Stories.newPath;
import static nl.thuisbest.store.journal.Stories.phase;
import static nl.thuisbest.store.journal.Stories.referred;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.PhaseId;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.people.NewPerson;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.store.journal.Dossier;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.journal.Projection;
import nl.thuisbest.store.journal.Replay;
import nl.thuisbest.store.journal.Verify;
import nl.thuisbest.store.projection.TrajectoryList.Filter;
import nl.thuisbest.store.projection.TrajectoryList.Sort;
import nl.thuisbest.store.register.Person;
import nl.thuisbest.store.register.PersonRegister;
import nl.thuisbest.store.schema.Database;
import nl.thuisbest.store.schema.TestDatabase;
import nl.thuisbest.store.vault.Keys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TrajectoryListTest {
    private static final Keys KEYS = Keys.of(new byte[32]);
    private static final List<Projection> PROJECTIONS =
            List.of(new TrajectoryProjection(Rules.of(Rulebooks.shipped())));

    private final Database database = Database.at(TestDatabase.address(), KEYS);
    private final Journal journal = new Journal(database.dataSource(), KEYS, PROJECTIONS);
    private final PersonRegister register = new PersonRegister(database.jdbc(), KEYS);
    private final TrajectoryList list = new TrajectoryList(database.jdbc());

    @AfterEach
    void close() {
        database.close();
    }

    private TrajectoryId path(String given, String family, TrajectoryEvent... events) {
        var youth = new PersonId(java.util.UUID.randomUUID());
        var person = new NewPerson(new Line(given), new Line(family), null, null, null, null);
        var all = new ArrayList<TrajectoryEvent>();
        var r = referred();
        all.add(
                new CourseEvent.Referred(
                        r.programme(),
                        youth,
                        r.born(),
                        r.referrer(),
                        r.organisation(),
                        r.contact(),
                        r.municipality(),
                        r.frame(),
                        r.situation(),
                        r.whyOrdinaryHelpFallsShort(),
                        r.whatThisAdds(),
                        r.homeIs(),
                        r.language(),
                        r.interpreter(),
                        r.on()));
        all.addAll(List.of(events));
        return journal.append(
                        Dossier.none(newPath()),
                        all,
                        COORDINATOR,
                        NOON,
                        List.of(register.entering(Person.of(youth, person), NOON)))
                .id();
    }

    private List<TrajectoryId> ids(Filter filter) {
        return list.list(filter, Sort.NAME, false, 0, 10).rows().stream()
                .map(TrajectoryRow::id)
                .toList();
    }

    @Test
    void paths_are_sorted_by_name_and_come_in_pages() {
        var zoe = path("Zoë", "Aalbers");
        var sam = path("Sam", "de Vries");
        var ilja = path("Ilja", "Özturk");
        var first = list.list(Filter.ALL, Sort.NAME, false, 0, 2);
        assertThat(first.rows()).extracting(TrajectoryRow::id).containsExactly(zoe, sam);
        assertThat(first.more()).isTrue();
        var second = list.list(Filter.ALL, Sort.NAME, false, 2, 2);
        assertThat(second.rows()).extracting(TrajectoryRow::id).containsExactly(ilja);
        assertThat(second.more()).isFalse();
        assertThat(list.count(Filter.ALL)).isEqualTo(3);
        for (var sort : Sort.values()) {
            assertThat(list.list(Filter.ALL, sort, true, 0, 10).rows()).as(sort.name()).hasSize(3);
        }
    }

    @Test
    void paths_are_found_by_part_of_a_name_team_stage_and_phase() {
        var zoe = path("Zoë", "Aalbers", joined(LOES), indicated(), phase("residentieel"));
        var sam = path("Sam", "de Vries", joined(LOES));
        var other = path("Kim", "100%");
        assertThat(ids(new Filter(null, false, List.of(), null, "zoe aal", null)))
                .containsExactly(zoe);
        assertThat(ids(new Filter(null, false, List.of(), null, "VRIES", null)))
                .containsExactly(sam);
        assertThat(ids(new Filter(null, false, List.of(), null, "0%", null)))
                .containsExactly(other);
        assertThat(ids(new Filter(null, false, List.of(), null, "%", null))).containsExactly(other);
        assertThat(ids(Filter.running(LOES, false))).containsExactly(zoe, sam);
        // Loes is in the team of two; nobody who directs is in that of the third.
        assertThat(ids(Filter.running(LOES, true))).containsExactly(other, zoe, sam);
        assertThat(ids(new Filter(LOES, false, List.of("indicated"), null, null, null)))
                .containsExactly(zoe);
        assertThat(ids(new Filter(null, false, List.of(), new PhaseId("residentieel"), null, null)))
                .containsExactly(zoe);
        assertThat(list.count(new Filter(null, false, List.of(), null, "zoe", null))).isOne();
        assertThat(list.find(sam)).hasValueSatisfying(row -> assertThat(row.team()).contains(LOES));
    }

    @Test
    void siblings_are_seen_from_either_side() {
        var sam = path("Sam", "de Vries");
        var kim = path("Kim", "de Vries", new CourseEvent.SiblingLinked(sam, referred().on()));
        assertThat(list.siblings(sam)).extracting(TrajectoryRow::id).containsExactly(kim);
        assertThat(list.siblings(kim)).extracting(TrajectoryRow::id).containsExactly(sam);
    }

    @Test
    void dropping_the_table_and_replaying_the_journal_gives_the_same_table() {
        var unused = path("Zoë", "Aalbers", joined(LOES), indicated(), phase("residentieel"));
        unused = path("Sam", "de Vries", joined(LOES));
        var before = table();
        database.jdbc().sql("DELETE FROM trajectory").update();
        var replay = new Replay(database.dataSource(), KEYS, PROJECTIONS);
        assertThat(replay.run((done, total) -> assertThat(done).isEqualTo(total))).isEqualTo(2);
        assertThat(table()).isEqualTo(before).hasSize(2);
        assertThat(new Verify(database.dataSource(), KEYS, PROJECTIONS).run((_, _) -> {}).clean())
                .isTrue();
    }

    private List<String> table() {
        return database.jdbc()
                .sql("SELECT t::text FROM trajectory t ORDER BY stream")
                .query((row, _) -> row.getString(1))
                .list();
    }
}
