package nl.thuisbest.web.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.law.Duties;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.core.trajectory.DayLedger;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.simulation.Families;
import nl.thuisbest.simulation.SimulatedPath;
import nl.thuisbest.store.journal.Anchors;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.journal.Verify;
import nl.thuisbest.store.projection.Projections;
import nl.thuisbest.store.projection.Tonight;
import nl.thuisbest.store.projection.TrajectoryList;
import nl.thuisbest.store.vault.Keys;
import nl.thuisbest.web.browser.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database answers about today is what follows from each path, also on later days. */
class AheadTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-12");
    private static final int MANY = 1_000;
    private static Running product;
    private static List<Trajectory> paths;

    @BeforeAll
    static void start() {
        product = TestServer.product("ahead");
        var journal = product.part(Journal.class);
        paths =
                new Families(rulebook(), 11, TODAY)
                        .first(40)
                        .map(SimulatedPath::journal)
                        .map(entries -> {
                            var id = new TrajectoryId(java.util.UUID.randomUUID());
                            return journal.take(id, entries, List.of()).state();
                        })
                        .toList();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    private static Rulebook rulebook() {
        return product.part(Rules.class).current();
    }

    private static TreeSet<String> listed(TrajectoryList.OnDay day) {
        var filter = new TrajectoryList.Filter(null, false, List.of(), null, null, day);
        var list = product.part(TrajectoryList.class);
        var ids = new TreeSet<String>();
        list.list(filter, TrajectoryList.Sort.NAME, false, 0, MANY)
                .rows()
                .forEach(row -> ids.add(row.id().toString()));
        assertThat(list.count(filter)).isEqualTo(ids.size());
        return ids;
    }

    private static TreeSet<String> computed(Predicate<Trajectory> holds) {
        var ids = new TreeSet<String>();
        paths.stream().filter(holds).forEach(path -> ids.add(path.id().toString()));
        return ids;
    }

    @Test
    void the_list_of_a_day_is_what_each_path_says_of_that_day() {
        int found = 0;
        for (var day = TODAY; day.isBefore(TODAY.plusDays(300)); day = day.plusDays(13)) {
            var on = day;
            var late =
                    computed(path ->
                            Duties.open(path, rulebook(), on).stream().anyMatch(d -> d.late(on)));
            assertThat(listed(new TrajectoryList.OnDay(on, null, true)))
                    .as("late " + on)
                    .isEqualTo(late);
            for (var kind : Tonight.values()) {
                var sleep =
                        computed(path ->
                                DayLedger.of(path, on.plusDays(1))
                                        .statusOn(on)
                                        .filter(status -> Tonight.of(status) == kind)
                                        .isPresent());
                assertThat(listed(new TrajectoryList.OnDay(on, kind, false)))
                        .as(kind + " " + on)
                        .isEqualTo(sleep);
                found += sleep.size();
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void the_projections_are_what_follows_from_the_entries_and_an_anchor_covers_them() {
        var source = product.part(javax.sql.DataSource.class);
        var keys = product.part(Keys.class);
        var anchor = new DailyAnchor(new Anchors(source, keys), java.time.Clock.systemUTC());
        try (anchor) {
            anchor.anchor();
            anchor.anchor();
        }
        var anchors =
                product.part(JdbcClient.class)
                        .sql("select sum(heads) from anchor")
                        .query(Integer.class)
                        .single();
        assertThat(anchors).isEqualTo(paths.size());
        var report = new Verify(source, keys, Projections.all()).run((_, _) -> {});
        assertThat(report.problems()).isEmpty();
        assertThat(report.paths()).isEqualTo(paths.size());
    }
}
