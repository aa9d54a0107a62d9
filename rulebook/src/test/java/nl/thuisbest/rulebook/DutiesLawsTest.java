package nl.thuisbest.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.law.Duties;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.testkit.Past;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds of the duties of every path, over seeds; the failing seed is in the test's name. */
class DutiesLawsTest {
    private static final Rulebook rulebook = Rulebooks.shipped();
    private static final int SEEDS = 150;

    @TestFactory
    Stream<DynamicTest> duties_are_those_that_someone_finds_who_walks_the_calendar() {
        return seeds(seed -> {
            var past = RandomPast.of(seed);
            var today = RandomPast.START.plusDays(100);
            var found =
                    Duties.of(past.trajectory(), rulebook, today).stream()
                            .filter(duty -> !fromMoment(duty))
                            .filter(new FirstPerson())
                            .map(DayByDay::told)
                            .sorted()
                            .toList();
            assertThat(found).isEqualTo(DayByDay.duties(rulebook, past.trajectory().history()));
        });
    }

    @TestFactory
    Stream<DynamicTest> what_was_met_stays_met_when_more_becomes_known() {
        return seeds(seed -> {
            var past = RandomPast.of(seed);
            var half =
                    new Past(
                            past.id(),
                            past.rulebook(),
                            past.entries().subList(0, (past.entries().size() + 1) / 2));
            var later = met(past);
            assertThat(met(half))
                    .allSatisfy(duty ->
                            assertThat(later)
                                    .anyMatch(other ->
                                            other.clock().equals(duty.clock())
                                                    && other.subject().equals(duty.subject())
                                                    && other.runsFrom().equals(duty.runsFrom())));
        });
    }

    @TestFactory
    Stream<DynamicTest> every_duty_is_due_no_earlier_than_its_reminders_and_in_order() {
        return seeds(seed -> {
            var past = RandomPast.of(seed);
            var today = RandomPast.START.plusDays(60);
            var duties = Duties.of(past.trajectory(), rulebook, today);
            assertThat(duties).isSortedAccordingTo(java.util.Comparator.comparing(Duty::dueOn));
            assertThat(duties)
                    .allSatisfy(duty -> {
                        assertThat(duty.reminders()).isSorted();
                        assertThat(duty.shownFrom()).isBeforeOrEqualTo(duty.dueOn());
                        assertThat(
                                        duty.extendedTo() == null
                                                || duty.extendedTo().isAfter(duty.dueOn()))
                                .isTrue();
                    });
            assertThat(Duties.open(past.trajectory(), rulebook, today))
                    .isEqualTo(duties.stream().filter(Duty::open).toList());
        });
    }

    private static List<Duty> met(Past past) {
        LocalDate today = RandomPast.START.plusDays(100);
        return Duties.of(past.trajectory(), rulebook, today).stream()
                .filter(duty -> !fromMoment(duty) && !duty.open() && !repeats(duty))
                .toList();
    }

    private static boolean fromMoment(Duty duty) {
        return rulebook.clock(duty.clock(), RandomPast.START).orElseThrow().startsWithMoment();
    }

    private static boolean repeats(Duty duty) {
        return rulebook.clock(duty.clock(), RandomPast.START).orElseThrow().repeats() != null;
    }

    private static Stream<DynamicTest> seeds(java.util.function.LongConsumer law) {
        return IntStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> law.accept(seed)));
    }

    /**
     * Who walks the calendar does not know who holds gezag: of the same duty towards several people
     * by name the first counts. That there is one for each is a situation of its own.
     */
    private static final class FirstPerson implements Predicate<Duty> {
        private final Map<String, PersonId> first = new HashMap<>();

        @Override
        public boolean test(Duty duty) {
            var to = duty.to();
            return to == null || to.equals(first.computeIfAbsent(DayByDay.told(duty), _ -> to));
        }
    }
}
