package nl.thuisbest.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.thuisbest.core.trajectory.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CbsProtocolTest {
    @ParameterizedTest(name = "iJw {0} is CBS {1}")
    @CsvSource({"31, 01", "34, 02", "32, 03", "33, 04", "35, 05", "02, 05"})
    void a_stop_reason_of_ijw_maps_to_its_cbs_reason(String ijw, String cbs) {
        assertThat(CbsProtocol.ofIjwStop(ijw)).isEqualTo(CbsProtocol.ofCode(cbs)).isPresent();
    }

    @ParameterizedTest(name = "iJw {0}: ask a person")
    @ValueSource(strings = {"20", "36", "37", "38", "39", "99"})
    void a_stop_reason_that_can_mean_more_gives_no_answer(String ijw) {
        assertThat(CbsProtocol.ofIjwStop(ijw)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    void every_ending_comes_back_from_its_code(Ending ending) {
        assertThat(CbsProtocol.ofCode(CbsProtocol.code(ending))).hasValue(ending);
    }

    @Test
    void one_digit_is_as_good_as_two_and_six_is_nothing() {
        assertThat(CbsProtocol.ofCode("3")).hasValue(Ending.EARLY_BY_CLIENT);
        assertThat(CbsProtocol.ofCode("6")).isEmpty();
    }
}
