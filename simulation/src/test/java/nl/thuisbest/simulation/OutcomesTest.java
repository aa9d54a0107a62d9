package nl.thuisbest.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.evaluation.Cohort;
import nl.thuisbest.core.evaluation.Mismatch;
import nl.thuisbest.core.evaluation.PathReading;
import nl.thuisbest.core.evaluation.Selection;
import nl.thuisbest.core.evaluation.ShareIndicator;
import nl.thuisbest.rulebook.Rulebooks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of fictional families, read from their journals. */
class OutcomesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 77, 2026})
    void no_outcome_contradicts_itself_and_every_closed_path_counts(long seed) {
        var paths =
                new Families(Rulebooks.shipped(), seed, TODAY)
                        .first(60)
                        .map(path -> PathReading.of(path.state()).asOf(TODAY))
                        .toList();
        for (var path : paths) {
            assertThat(Mismatch.in(path)).as("%s", path).isEmpty();
        }
        var result = new Cohort(paths, List.of()).evaluate(Selection.ALL);
        assertThat(result.closed()).isPositive();
        assertThat(result.running()).isPositive();
        var home = result.share(ShareIndicator.LIVES_AT_HOME).proportion();
        assertThat(home.n() + home.missing()).isEqualTo(result.closed());
        assertThat(result.stay().missing()).as("a placement without a known stay").isZero();
    }
}
