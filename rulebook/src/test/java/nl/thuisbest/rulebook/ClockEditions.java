package nl.thuisbest.rulebook;

import java.time.LocalDate;
import nl.thuisbest.core.kernel.Term;
import nl.thuisbest.core.kernel.Validity;
import nl.thuisbest.core.law.Clock;
import org.jspecify.annotations.Nullable;

/** The same clock with another validity and another term. */
final class ClockEditions {
    private ClockEditions() {}

    static Clock of(Clock clock, String from, @Nullable String until, String due) {
        return new Clock(
                clock.id(),
                clock.text(),
                clock.reason(),
                clock.starts(),
                new Term(due),
                clock.leads(),
                clock.metBy(),
                clock.early(),
                clock.stoppedBy(),
                clock.repeats(),
                clock.owner(),
                clock.action(),
                clock.recipient(),
                clock.written(),
                clock.disputed(),
                clock.weekendExtends(),
                clock.force(),
                clock.source(),
                new Validity(LocalDate.parse(from), until == null ? null : LocalDate.parse(until)),
                clock.quote(),
                clock.programmes(),
                clock.edition());
    }
}
