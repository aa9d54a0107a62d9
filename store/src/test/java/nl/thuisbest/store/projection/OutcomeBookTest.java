package nl.thuisbest.store.projection;

import static nl.thuisbest.testkit.Typed.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.thuisbest.core.evaluation.Cohort;
import nl.thuisbest.core.evaluation.PathOutcome;
import nl.thuisbest.core.evaluation.PathReading;
import nl.thuisbest.core.evaluation.Selection;
import nl.thuisbest.core.evaluation.Selection.Basis;
import nl.thuisbest.core.evaluation.ShareIndicator;
import nl.thuisbest.core.evaluation.SiteName;
import nl.thuisbest.core.evaluation.StayEnd;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.journal.Verify;
import nl.thuisbest.store.schema.Database;
import nl.thuisbest.store.schema.TestDatabase;
import nl.thuisbest.store.vault.Keys;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The outcomes of paths as they come out of the database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutcomeBookTest {
    private static final Keys KEYS = Keys.of(new byte[32]);
    private static final List<Past> PATHS =
            List.of(
                    path(1, Paths.closed()),
                    path(2, Paths.practised()),
                    path(3, Paths.onTimeOut()),
                    path(4, Paths.indicated()));

    private Database database;
    private OutcomeBook book;

    @BeforeAll
    void fill() {
        database = Database.at(TestDatabase.address(), KEYS);
        book = new OutcomeBook(database.jdbc());
        var journal = new Journal(database.dataSource(), KEYS, List.of(new OutcomeProjection()));
        for (var past : PATHS) {
            assertThat(journal.take(past.id(), past.entries(), List.of()).revision()).isPositive();
        }
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void every_path_comes_back_as_its_journal_says() {
        var expected =
                PATHS.stream()
                        .map(past -> PathReading.of(past.trajectory()).asOf(on("2026-05-01")))
                        .toList();
        assertThat(book.list(Selection.ALL, on("2026-05-01"))).isEqualTo(expected);
    }

    @Test
    void who_is_inside_is_followed_until_the_day_before_today() {
        assertThat(book.list(Selection.ALL, on("2026-02-20")))
                .extracting(path -> path.stay().end())
                .contains(new StayEnd.StillInside(24));
    }

    @Test
    void a_period_by_closing_or_placement_and_a_site_are_asked_of_the_database() {
        var june = Period.ofDays(on("2026-06-01"), on("2026-06-30"));
        var january = Period.ofDays(on("2026-01-01"), on("2026-01-31"));
        assertThat(list(new Selection(Basis.CLOSED, june, null))).hasSize(1);
        assertThat(list(new Selection(Basis.PLACED, june, null))).isEmpty();
        assertThat(list(new Selection(Basis.PLACED, january, null))).hasSize(3);
        assertThat(list(new Selection(Basis.PLACED, january, new SiteName("elders")))).isEmpty();
        assertThat(list(new Selection(Basis.CLOSED, null, book.sites().getFirst()))).hasSize(3);
    }

    @Test
    void the_database_and_the_selection_of_the_core_agree() {
        var all = list(Selection.ALL);
        var january = Period.ofDays(on("2026-01-01"), on("2026-01-31"));
        var selection = new Selection(Basis.PLACED, january, null);
        assertThat(list(selection)).isEqualTo(all.stream().filter(selection::includes).toList());
    }

    @Test
    void the_figures_follow() {
        var result = new Cohort(list(Selection.ALL), List.of()).evaluate(Selection.ALL);
        assertThat(result.paths()).isEqualTo(4);
        assertThat(result.closed()).isEqualTo(1);
        assertThat(result.share(ShareIndicator.LIVES_AT_HOME).proportion().yes()).isEqualTo(1);
        assertThat(result.stay().n()).isEqualTo(3);
    }

    @Test
    void the_table_equals_its_replay() {
        var verify = new Verify(database.dataSource(), KEYS, List.of(new OutcomeProjection()));
        assertThat(verify.run((_, _) -> {}).problems()).isEmpty();
    }

    private List<PathOutcome> list(Selection selection) {
        return book.list(selection, on("2026-05-01"));
    }

    private static Past path(long number, Past past) {
        var id = new TrajectoryId(new UUID(0, number));
        return new Past(id, past.rulebook(), past.entries());
    }
}
