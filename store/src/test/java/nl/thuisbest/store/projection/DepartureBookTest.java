package nl.thuisbest.store.projection;

import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.thuisbest.core.evaluation.Departure;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.trajectory.DelayCause;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.projection.DepartureBook.Count;
import nl.thuisbest.store.projection.DepartureBook.OfKind;
import nl.thuisbest.store.projection.DepartureBook.OfRole;
import nl.thuisbest.store.schema.Database;
import nl.thuisbest.store.schema.TestDatabase;
import nl.thuisbest.store.vault.Keys;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TestRulebook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who departed from what, out of the database. */
class DepartureBookTest {
    private static final Keys KEYS = Keys.of(new byte[32]);
    private static final Period ALL = new Period(on("2025-01-01"), on("2027-01-01"));

    private final Database database = Database.at(TestDatabase.address(), KEYS);
    private final DepartureBook book = new DepartureBook(database.jdbc());
    private final List<Departure> expected = new ArrayList<>();
    private long paths;

    @BeforeEach
    void paths() {
        take(Paths.referred());
        take(longer("2026-02-21"));
        take(longer("2026-02-21", "2026-02-22"));
        take(Paths.placed());
    }

    private static Past longer(String... days) {
        var past = Paths.practised();
        for (var day : days) {
            past =
                    past.then(
                            new StayEvent.StayProlonged(
                                    on("2026-03-20"),
                                    DelayCause.values()[0],
                                    story("Thuis is het nog niet veilig."),
                                    YARA.staff(),
                                    YARA.staff(),
                                    on(day)));
        }
        return past;
    }

    private void take(Past past) {
        var journal = new Journal(database.dataSource(), KEYS, Projections.all(TestRulebook.get()));
        var id = new TrajectoryId(new UUID(78, ++paths));
        assertThat(journal.take(id, past.entries(), List.of()).revision()).isPositive();
        Departure.of(past.trajectory()).forEach(one -> expected.add(one.departure()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_was_departed_from_is_counted_by_kind_and_by_role() {
        var counts = book.counts(ALL);
        assertThat(counts.all().times()).isEqualTo(expected.size());
        assertThat(counts.kinds())
                .contains(new OfKind(Departure.Kind.STAYED_LONGER, new Count(3, 2)));
        var kinds =
                expected.stream()
                        .collect(Collectors.groupingBy(Departure::kind, Collectors.counting()));
        assertThat(counts.kinds()).hasSameSizeAs(kinds.keySet());
        assertThat(counts.kinds())
                .allSatisfy(one ->
                        assertThat((long) one.count().times()).isEqualTo(kinds.get(one.kind())));
        var roles =
                expected.stream()
                        .collect(Collectors.groupingBy(Departure::role, Collectors.counting()));
        assertThat(counts.roles()).extracting(OfRole::role).hasSameElementsAs(roles.keySet());
        assertThat(counts.roles())
                .allSatisfy(one ->
                        assertThat((long) one.count().times()).isEqualTo(roles.get(one.role())));
    }

    @Test
    void of_a_period_only_its_days_count() {
        var day = new Period(on("2026-02-22"), on("2026-02-23"));
        assertThat(book.counts(day).all()).isEqualTo(new Count(1, 1));
        assertThat(book.counts(new Period(on("2020-01-01"), on("2020-02-01"))).all())
                .isEqualTo(Count.NONE);
    }

    @Test
    void the_list_is_that_of_the_team_the_last_first() {
        var own = book.ofTeam(TESS.staff(), ALL, 50);
        assertThat(own)
                .extracting(DepartureBook.Named::departure)
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(own.getFirst().departure().on()).isEqualTo(on("2026-02-22"));
        assertThat(book.ofTeam(new StaffId(new UUID(9, 9)), ALL, 50)).isEmpty();
    }
}
