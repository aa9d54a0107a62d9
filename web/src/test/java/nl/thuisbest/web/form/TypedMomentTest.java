package nl.thuisbest.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedMomentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-28T21:15 | 2026-03-28T21:15",
                "2026-03-28T21:15:00 | 2026-03-28T21:15",
                "28-3-2026 21.15 | 2026-03-28T21:15",
                "za 28 maart, 9:05 uur | 2026-03-28T09:05",
                "28 maart om 21.15 | 2026-03-28T21:15"
            })
    void it_reads_what_people_type(String typed, String moment) {
        assertThat(TypedMoment.read(typed, TODAY)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "28-3-2026", "21.15", "28-3-2026 25.00", "30 februari 10.00"})
    void what_is_no_moment_is_left_to_the_question(String typed) {
        assertThat(TypedMoment.read(typed, TODAY)).isEmpty();
    }
}
