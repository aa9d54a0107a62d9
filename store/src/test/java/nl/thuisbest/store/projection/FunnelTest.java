package nl.thuisbest.store.projection;

import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.thuisbest.core.action.CourseAction;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.trajectory.Intake;
import nl.thuisbest.core.trajectory.ReferrerKind;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.projection.Funnel.Figure;
import nl.thuisbest.store.projection.Funnel.Selection;
import nl.thuisbest.store.projection.Funnel.Step;
import nl.thuisbest.store.schema.Database;
import nl.thuisbest.store.schema.TestDatabase;
import nl.thuisbest.store.vault.Keys;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.ReferralPaths;
import nl.thuisbest.testkit.TestRulebook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of referrals to help, out of the database. */
class FunnelTest {
    private static final Keys KEYS = Keys.of(new byte[32]);
    private static final Selection ALL =
            new Selection(on("2026-01-01"), on("2026-12-31"), null, null);

    private final Database database = Database.at(TestDatabase.address(), KEYS);
    private final Funnel funnel = new Funnel(database.jdbc());
    private long paths;

    @BeforeEach
    void referrals() {
        take(Paths.referred());
        take(ReferralPaths.asked());
        take(ReferralPaths.answered());
        take(ReferralPaths.joined());
        take(
                Paths.judged()
                        .act(
                                HANNE,
                                new CourseAction.Decline(
                                        story("Thuis is veilig genoeg."),
                                        story("Gewone MST."),
                                        on("2026-01-13"))));
        take(Paths.indicated());
        take(Paths.placed());
    }

    private void take(Past past) {
        var journal = new Journal(database.dataSource(), KEYS, Projections.all(TestRulebook.get()));
        var id = new TrajectoryId(new UUID(77, ++paths));
        assertThat(journal.take(id, past.entries(), List.of()).revision()).isPositive();
    }

    private static Figure get(Map<Step, Figure> figures, Step step) {
        return Objects.requireNonNull(figures.get(step));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void each_step_tells_how_many_reached_it_and_how_many_days_it_took() {
        var figures = funnel.figures(ALL, on("2026-02-12"));
        assertThat(get(figures, Step.REFERRED).reached()).isEqualTo(7);
        assertThat(get(figures, Step.REFERRED).known()).isEqualTo(6);
        assertThat(get(figures, Step.REFERRED).least()).isEqualTo(3);
        assertThat(figures.get(Step.ASKED)).isEqualTo(new Figure(3, 2, 4, 4, 4));
        assertThat(figures.get(Step.DECLINED)).isEqualTo(new Figure(1, 1, 8, 8, 8));
        assertThat(figures.get(Step.JOINED)).isEqualTo(new Figure(1, 1, 8, 8, 8));
        assertThat(get(figures, Step.INDICATED).reached()).isEqualTo(2);
        assertThat(figures.get(Step.WAITING)).isEqualTo(new Figure(1, 1, 30, 30, 30));
        assertThat(figures.get(Step.STARTED)).isEqualTo(new Figure(1, 1, 13, 13, 13));
    }

    @Test
    void a_selection_by_day_programme_and_kind_of_referrer_leaves_the_others_out() {
        var later = new Selection(on("2026-01-06"), on("2026-12-31"), null, null);
        assertThat(funnel.figures(later, on("2026-02-12"))).isEmpty();
        var court = new Selection(ALL.from(), ALL.until(), null, ReferrerKind.COURT);
        assertThat(funnel.figures(court, on("2026-02-12"))).isEmpty();
        var ours = new Selection(ALL.from(), ALL.until(), TestRulebook.THUISBEST, null);
        assertThat(get(funnel.figures(ours, on("2026-02-12")), Step.REFERRED).reached())
                .isEqualTo(7);
    }

    @Test
    void those_that_wait_are_listed_for_their_own_team_with_whose_turn_it_is_and_since_when() {
        assertThat(funnel.open(ALL, TESS.staff(), false, 50))
                .extracting(Funnel.Open::turn, open -> open.since().toString())
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple(Intake.Turn.TEAM, "2026-01-05"),
                        org.assertj.core.api.Assertions.tuple(Intake.Turn.REFERRER, "2026-01-08"),
                        org.assertj.core.api.Assertions.tuple(Intake.Turn.TEAM, "2026-01-12"),
                        org.assertj.core.api.Assertions.tuple(Intake.Turn.START, "2026-01-13"));
        assertThat(funnel.open(ALL, new StaffId(new UUID(5, 99)), true, 50)).isEmpty();
        assertThat(funnel.declined(ALL, TESS.staff(), 9)).hasSize(1);
    }
}
