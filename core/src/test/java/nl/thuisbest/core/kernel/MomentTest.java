package nl.thuisbest.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.thuisbest.core.shape.Mapper;
import nl.thuisbest.core.shape.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class MomentTest {
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);

    public record Noted(Moment at) {}

    @Test
    void of_the_hour_that_comes_twice_in_autumn_a_typed_time_is_the_earlier_one() {
        var typed = Moment.local(AUTUMN.atTime(2, 30));
        assertThat(typed).hasToString("2026-10-25T00:30:00Z");
        assertThat(typed.local()).isEqualTo(AUTUMN.atTime(2, 30));
        var second = typed.plus(Duration.ofHours(1));
        assertThat(second.local()).isEqualTo(typed.local());
        assertThat(second).isGreaterThan(typed);
    }

    @Test
    void an_hour_that_was_skipped_in_spring_is_refused() {
        assertThatThrownBy(() -> Moment.local(SPRING.atTime(2, 30)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("moment-skipped");
        assertThat(Moment.local(SPRING.atTime(3, 0))).hasToString("2026-03-29T01:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-12T20:15:00Z, 2026-03-12T20:15:00Z",
        "2026-03-12T20:15:59.5Z, 2026-03-12T20:15:00Z",
        "2026-03-12T21:15+01:00, 2026-03-12T20:15:00Z",
        "2026-03-12T21:15, 2026-03-12T20:15:00Z",
        "2026-07-12T21:15, 2026-07-12T19:15:00Z",
        "2026-10-25T02:30+01:00, 2026-10-25T01:30:00Z"
    })
    void it_reads_an_offset_or_the_clock_on_the_wall(String text, String kept) {
        assertThat(Moment.parse(text)).hasToString(kept);
    }

    @Test
    void twelve_hours_are_twelve_hours_also_in_the_nights_in_which_the_clock_changes() {
        var hours = new Term("PT12H");
        assertThat(after(hours, AUTUMN.minusDays(1).atTime(21, 0))).isEqualTo(AUTUMN.atTime(8, 0));
        assertThat(after(hours, SPRING.minusDays(1).atTime(21, 0))).isEqualTo(SPRING.atTime(10, 0));
        assertThat(after(hours, LocalDate.of(2026, 6, 1).atTime(21, 0)))
                .isEqualTo("2026-06-02T09:00");
        assertThat(after(new Term("PT15M"), AUTUMN.atTime(2, 50))).isEqualTo(AUTUMN.atTime(2, 5));
        assertThat(after(new Term("PT24H"), SPRING.minusDays(1).atTime(12, 0)))
                .isEqualTo(SPRING.atTime(13, 0));
    }

    @Test
    void days_end_at_the_same_time_of_day() {
        assertThat(after(new Term("P1D"), SPRING.minusDays(1).atTime(12, 0)))
                .isEqualTo(SPRING.atTime(12, 0));
        assertThat(after(new Term("P1WD"), LocalDate.of(2026, 6, 5).atTime(12, 0)))
                .isEqualTo("2026-06-08T23:59");
    }

    @Test
    void of_a_bare_day_a_term_in_minutes_ends_on_the_next() {
        var day = LocalDate.of(2026, 6, 1);
        assertThat(new Term("PT15M").after(day, Holidays.DUTCH)).isEqualTo("2026-06-02");
        assertThat(new Term("PT12H").after(day, Holidays.DUTCH)).isEqualTo("2026-06-02");
        assertThat(new Term("PT48H").after(day, Holidays.DUTCH)).isEqualTo("2026-06-03");
    }

    @Test
    void the_journal_gives_back_the_same_instant() {
        var noted = new Noted(Moment.local(AUTUMN.atTime(2, 30)).plus(Duration.ofHours(1)));
        var tree = Mapper.write(noted, (_, text) -> new Tree.Text(text));
        assertThat(Mapper.read(Noted.class, tree, (_, _) -> null)).isEqualTo(noted);
    }

    private static LocalDateTime after(Term term, LocalDateTime start) {
        return term.after(Moment.local(start), Holidays.DUTCH).local();
    }
}
