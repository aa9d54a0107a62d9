package nl.thuisbest.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SamplesTest {
    private static final List<Double> HUNDRED =
            IntStream.rangeClosed(1, 100).mapToObj(i -> (double) (101 - i)).toList();

    @Test
    void the_median_of_an_odd_number_is_the_middle_one_in_order_of_size() {
        assertThat(Samples.median(List.of(9.0, 1.0, 4.0))).isEqualTo(4);
    }

    @Test
    void the_median_of_an_even_number_lies_between_the_middle_two() {
        assertThat(Samples.median(List.of(9.0, 1.0, 4.0, 5.0))).isEqualTo(4.5);
    }

    @Test
    void a_percentile_is_a_value_that_was_measured() {
        assertThat(Samples.percentile(HUNDRED, 99)).isEqualTo(99);
        assertThat(Samples.percentile(HUNDRED, 50)).isEqualTo(50);
        assertThat(Samples.percentile(HUNDRED, 100)).isEqualTo(100);
        assertThat(Samples.percentile(HUNDRED, 0.1)).isEqualTo(1);
    }

    @Test
    void one_slow_answer_of_ten_is_the_99th_percentile() {
        assertThat(Samples.percentile(List.of(1., 1., 1., 1., 1., 1., 1., 1., 1., 80.), 99))
                .isEqualTo(80);
    }

    @Test
    void of_nothing_there_is_no_median_and_no_percentile() {
        assertThatThrownBy(() -> Samples.median(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Samples.percentile(List.of(), 99))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Samples.percentile(HUNDRED, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
