package nl.thuisbest.rulebook.situations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.law.Alarm;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.core.trajectory.DayLedger;
import nl.thuisbest.core.trajectory.DayStatus;
import nl.thuisbest.core.trajectory.Forecast;

/**
 * What follows from a situation.
 *
 * @param clock the clock it is about, or empty
 * @param refuses whether it says that the action is refused
 */
record Then(String clock, boolean refuses, Consumer<Seen> check) {
    private static Then about(String clock, Consumer<Seen> check) {
        return new Then(clock, false, check);
    }

    private static Then of(Consumer<Seen> check) {
        return about("", check);
    }

    /** One of the duties of this clock is so. */
    private static Then any(String clock, BiConsumer<Duty, Seen> so) {
        return about(
                clock,
                seen ->
                        assertThat(seen.duties(clock))
                                .as(clock)
                                .anySatisfy(duty -> so.accept(duty, seen)));
    }

    /** Open, with this last day, and in time. */
    static Then open(String clock, String last) {
        return any(
                clock,
                (duty, seen) -> {
                    assertThat(duty.open()).isTrue();
                    assertThat(duty.dueOn()).isEqualTo(last);
                    assertThat(duty.late(seen.on())).isFalse();
                });
    }

    /** Open, and late since this last day. */
    static Then late(String clock, String last) {
        return any(
                clock,
                (duty, seen) -> {
                    assertThat(duty.open()).isTrue();
                    assertThat(duty.dueOn()).isEqualTo(last);
                    assertThat(duty.late(seen.on())).isTrue();
                });
    }

    /** Met on that day, in time or not. */
    static Then met(String clock, String day, boolean inTime) {
        return any(
                clock,
                (duty, seen) -> {
                    assertThat(duty.metOn()).isEqualTo(LocalDate.parse(day));
                    assertThat(duty.late(seen.on())).isEqualTo(!inTime);
                });
    }

    /** Not running: never started, or nothing of it is open. */
    static Then notOpen(String clock) {
        return about(
                clock,
                seen -> assertThat(seen.duties(clock).filter(Duty::open)).as(clock).isEmpty());
    }

    /** The last day is no working day; people aim at it, the law gives until this second date. */
    static Then extended(String clock, String last, String until) {
        return any(
                clock,
                (duty, seen) -> {
                    assertThat(duty.dueOn()).isEqualTo(last);
                    assertThat(duty.extendedTo()).isEqualTo(LocalDate.parse(until));
                });
    }

    /** The law leaves it open; this is one of its dates. */
    static Then question(String clock, String earliest) {
        return any(
                clock,
                (duty, seen) -> {
                    assertThat(duty.disputed()).isTrue();
                    assertThat(duty.dueOn()).isEqualTo(earliest);
                });
    }

    /** A term in elapsed hours that is over at this moment of the clock on the wall. */
    static Then dueAt(String clock, String moment) {
        return about(
                clock,
                seen ->
                        assertThat(seen.duties(clock))
                                .as(clock)
                                .anySatisfy(duty ->
                                        assertThat(duty.dueAt()).isEqualTo(Moment.parse(moment))));
    }

    /** Whether it is late at that moment, as it stands. */
    static Then lateAt(String clock, String moment, boolean late) {
        return about(
                clock,
                seen ->
                        assertThat(seen.duties(clock).filter(Duty::open))
                                .as(clock)
                                .anySatisfy(duty ->
                                        assertThat(duty.late(Moment.parse(moment)))
                                                .isEqualTo(late)));
    }

    /** Rings since that day. */
    static Then alarm(String code, String since) {
        return of(seen ->
                assertThat(seen.alarms())
                        .extracting(Alarm::code, a -> a.since().toString())
                        .contains(org.assertj.core.groups.Tuple.tuple(code, since)));
    }

    static Then noAlarm(String code) {
        return of(seen -> assertThat(seen.alarms()).extracting(Alarm::code).doesNotContain(code));
    }

    static Then accepted() {
        return of(seen -> assertThat(seen.refused()).isEmpty());
    }

    /** Refused for exactly these reasons. */
    static Then refused(String... codes) {
        return new Then(
                "",
                true,
                seen ->
                        assertThat(seen.refused())
                                .extracting(Refusal::code)
                                .containsExactlyInAnyOrder(codes));
    }

    /**
     * A reason is asked, as often as it is departed from a norm; nothing of the law stands in the
     * way.
     */
    static Then asksNoLaw(String code) {
        return new Then(
                "",
                true,
                seen ->
                        assertThat(seen.refused())
                                .isNotEmpty()
                                .allSatisfy(reason -> {
                                    assertThat(reason.code()).isEqualTo(code);
                                    assertThat(reason.force()).isNotEqualTo(Force.LAW);
                                }));
    }

    /** Refused, among other things by this article. */
    static Then refusedBy(String code, String article) {
        return new Then(
                "",
                true,
                seen ->
                        assertThat(seen.refused())
                                .anySatisfy(reason -> {
                                    assertThat(reason.code()).isEqualTo(code);
                                    assertThat(reason.source()).hasToString(article);
                                    assertThat(reason.force()).isEqualTo(Force.LAW);
                                }));
    }

    /** The night of that day, as the ledger has it. */
    static Then night(String day, DayStatus status) {
        return of(seen -> assertThat(ledger(seen).statusOn(LocalDate.parse(day))).contains(status));
    }

    static Then nightsWithoutTitle(int nights) {
        return of(seen -> assertThat(ledger(seen).nightsWithoutTitle()).isEqualTo(nights));
    }

    static Then closedDays(int days) {
        return of(seen -> assertThat(ledger(seen).closedDays()).isEqualTo(days));
    }

    private static DayLedger ledger(Seen seen) {
        return DayLedger.of(seen.past().trajectory(), seen.on().plusDays(1));
    }

    /** Whether someone may be kept inside in the night of the day. */
    static Then title(boolean there) {
        return of(seen ->
                assertThat(seen.past().trajectory().legal().titleToStayOn(seen.on()))
                        .isEqualTo(there));
    }

    static Then inForce(boolean there) {
        return of(seen ->
                assertThat(seen.past().trajectory().legal().inForceOn(seen.on()).isPresent())
                        .isEqualTo(there));
    }

    /** The authorisation reaches until and with that day; so many days of the plan come after. */
    static Then authorisedUntil(String last, int daysShort) {
        return of(seen -> {
            var path = seen.past().trajectory();
            var programme = seen.past().rulebook().programme(path.course().programme());
            var coverage = Forecast.of(path, programme, seen.on()).coverage();
            assertThat(coverage.lastAuthorisedDay()).contains(LocalDate.parse(last));
            assertThat(coverage.daysShort()).isEqualTo(daysShort);
        });
    }
}
