package nl.thuisbest.rulebook.situations;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.law.Alarm;
import nl.thuisbest.core.law.Alarms;
import nl.thuisbest.core.law.Duties;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.testkit.Past;

/**
 * What can be seen of a path on the day of a situation.
 *
 * @param past with what came of the action, when there was one and it was accepted
 * @param refused why it was not accepted; empty when it was, or when nobody acted
 */
record Seen(Past past, LocalDate on, List<Refusal> refused) {
    Stream<Duty> duties(String clock) {
        return Duties.of(past.trajectory(), past.rulebook(), on).stream()
                .filter(duty -> duty.clock().value().equals(clock));
    }

    List<Alarm> alarms() {
        return Alarms.standing(past.trajectory(), past.rulebook(), on);
    }
}
