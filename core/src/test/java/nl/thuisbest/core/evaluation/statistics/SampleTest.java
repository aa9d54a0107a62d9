package nl.thuisbest.core.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleTest {
    /** The column t(0.975) of every printed table of Student's distribution. */
    @ParameterizedTest(name = "{0} degrees of freedom: {1}")
    @CsvSource({
        "1, 12.7062", "2, 4.3027", "3, 3.1824", "4, 2.7764", "5, 2.5706", "7, 2.3646",
        "10, 2.2281", "15, 2.1314", "20, 2.0860", "28, 2.0484", "30, 2.0423", "40, 2.0211",
        "60, 2.0003", "85, 1.9883", "120, 1.9799", "1000, 1.9623", "100000, 1.95999",
    })
    void the_quantile_of_student_is_that_of_the_printed_tables(int df, double t) {
        assertThat(StudentT.critical95(df)).isCloseTo(t, within(0.00005));
    }

    /** Student's own data of 1908: extra hours of sleep of ten patients with the second drug. */
    @Test
    void the_t_interval_of_students_sleep_data_is_as_in_the_textbooks() {
        var sleep = hours(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4);
        assertThat(sleep.mean()).hasValueCloseTo(2.33, within(1e-9));
        assertThat(sleep.standardDeviation()).hasValueCloseTo(2.002249, within(1e-6));
        assertThat(sleep.median()).hasValueCloseTo(1.75, within(1e-9));
        var interval = sleep.interval().orElseThrow();
        assertThat(interval.low()).isCloseTo(0.8976775, within(1e-6));
        assertThat(interval.high()).isCloseTo(3.7623225, within(1e-6));
    }

    @Test
    void one_value_has_a_mean_but_no_interval() {
        var one = hours(4);
        assertThat(one.mean()).hasValue(4);
        assertThat(one.interval()).isEmpty();
    }

    @Test
    void no_value_has_nothing() {
        var none = new Sample(List.of(), 12, 1, 10);
        assertThat(none.mean()).isEmpty();
        assertThat(none.median()).isEmpty();
        assertThat(none.interval()).isEmpty();
    }

    @Test
    void the_interval_of_a_mark_stays_on_the_scale() {
        var marks = new Sample(List.of(10.0, 10.0, 8.0), 0, 1, 10);
        assertThat(marks.interval().orElseThrow().high()).isEqualTo(10);
    }

    @Test
    void a_mark_of_eleven_cannot_be_in_the_sample() {
        assertThatThrownBy(() -> new Sample(List.of(11.0), 0, 1, 10))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Sample hours(double... values) {
        var list = java.util.Arrays.stream(values).boxed().toList();
        return new Sample(list, 0, -24, 24);
    }
}
