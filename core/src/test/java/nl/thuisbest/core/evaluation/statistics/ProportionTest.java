package nl.thuisbest.core.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {
    /** Newcombe (1998), Statistics in Medicine 17, table I, method 3. */
    @ParameterizedTest(name = "{0} of {1}: {2} to {3}")
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0.0000, 0.1611",
        "1, 29, 0.0061, 0.1718",
    })
    void wilson_gives_the_intervals_newcombe_published(int yes, int n, double low, double high) {
        var interval = Proportion.wilson(yes, n);
        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void unknown_is_missing_and_never_a_no() {
        var proportion = new Proportion(32, 39, 2);
        assertThat(proportion.share()).hasValueCloseTo(0.8205, within(0.0001));
        assertThat(proportion.interval().orElseThrow().low()).isCloseTo(0.6733, within(0.0001));
    }

    @Test
    void nothing_known_gives_no_share_and_no_interval() {
        var proportion = new Proportion(0, 0, 7);
        assertThat(proportion.share()).isEmpty();
        assertThat(proportion.interval()).isEmpty();
    }

    @Test
    void more_yes_than_people_cannot_be_built() {
        assertThatThrownBy(() -> new Proportion(3, 2, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "seed {0}")
    @CsvSource({"1", "2", "3", "4", "5"})
    void the_interval_holds_the_share_and_mirrors_for_the_opposite(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            int n = 1 + random.nextInt(300);
            int yes = random.nextInt(n + 1);
            var one = Proportion.wilson(yes, n);
            var other = Proportion.wilson(n - yes, n);
            assertThat(one.contains((double) yes / n)).isTrue();
            assertThat(one.low()).isCloseTo(1 - other.high(), within(1e-12));
            assertThat(one.high() - one.low())
                    .isGreaterThan(widthOf(Proportion.wilson(yes * 4, n * 4)));
        }
    }

    private static double widthOf(Interval interval) {
        return interval.high() - interval.low();
    }
}
