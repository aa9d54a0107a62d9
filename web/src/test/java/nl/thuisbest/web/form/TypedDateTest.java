package nl.thuisbest.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    @ParameterizedTest
    @CsvSource({
        "2026-03-28, 2026-03-28",
        "28-3-2026, 2026-03-28",
        "28/03/26, 2026-03-28",
        "28.03.2026, 2026-03-28",
        "28 maart 2026, 2026-03-28",
        "za 28 mrt, 2026-03-28",
        "zaterdag 28 maart, 2026-03-28",
        "5 december, 2025-12-05",
        "5 juni, 2026-06-05",
        "Sat 28 March 2026, 2026-03-28",
        "29 februari 2028, 2028-02-29"
    })
    void it_reads_what_people_type(String typed, LocalDate day) {
        assertThat(TypedDate.read(typed, TODAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "morgen", "31-2-2026", "29 februari 2026", "2026-13-01", "12", "3 xyz"})
    void it_leaves_what_is_no_date(String typed) {
        assertThat(TypedDate.read(typed, TODAY)).isEmpty();
    }
}
