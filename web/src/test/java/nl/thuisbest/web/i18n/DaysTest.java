package nl.thuisbest.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {
    private static final Days DAYS = Languages.load().in(Language.NL).days();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    @Test
    void a_day_of_another_year_is_written_with_its_year() {
        assertThat(DAYS.nearBrief(LocalDate.of(2026, 6, 5), TODAY)).isEqualTo("vr 5 jun");
        assertThat(DAYS.nearBrief(LocalDate.of(2027, 6, 5), TODAY)).isEqualTo("za 5 jun 2027");
        assertThat(DAYS.nearMoment(Instant.parse("2025-12-31T22:30:00Z"), TODAY))
                .isEqualTo("wo 31 dec 2025 23.30");
    }
}
