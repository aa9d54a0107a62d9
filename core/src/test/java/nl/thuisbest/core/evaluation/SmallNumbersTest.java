package nl.thuisbest.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.evaluation.statistics.Proportion;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {
    @Test
    void five_is_shown_and_four_is_not() {
        assertThat(SmallNumbers.small(5)).isFalse();
        assertThat(SmallNumbers.small(4)).isTrue();
    }

    @Test
    void a_share_is_small_when_either_side_of_it_is() {
        assertThat(SmallNumbers.small(new Proportion(31, 41, 0))).isFalse();
        assertThat(SmallNumbers.small(new Proportion(38, 41, 0))).isTrue();
        assertThat(SmallNumbers.small(new Proportion(3, 41, 0))).isTrue();
    }

    @Test
    void one_hidden_cell_takes_the_next_smallest_with_it_for_the_total_would_tell() {
        assertThat(SmallNumbers.hide(List.of(29, 7, 2, 12)))
                .containsExactly(
                        Optional.of(29), Optional.empty(), Optional.empty(), Optional.of(12));
    }

    @Test
    void several_hidden_cells_are_enough() {
        assertThat(SmallNumbers.hide(List.of(29, 7, 2, 1)))
                .containsExactly(
                        Optional.of(29), Optional.of(7), Optional.empty(), Optional.empty());
    }

    @Test
    void nothing_is_hidden_without_need() {
        assertThat(SmallNumbers.hide(List.of(29, 7))).doesNotContain(Optional.empty());
    }
}
