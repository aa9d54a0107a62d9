package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.people.About;
import org.jspecify.annotations.Nullable;

/** What is kept from somebody of the family, by whom and why (care-rules 15). */
public sealed interface ShieldingEvent extends LegalEvent {
    /** Nobody of the family reads what is kept from one of them. */
    @Override
    default About about() {
        return About.TEAM;
    }

    /**
     * @param person from whom
     * @param thing which, when it is one thing
     * @param until last day, or null as long as nobody ends it
     */
    record PersonShielded(
            ShieldingNo number,
            PersonId person,
            Shielded what,
            @Nullable Line thing,
            Story why,
            @Nullable LocalDate until,
            LocalDate on)
            implements ShieldingEvent {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(on) && (until == null || !day.isAfter(until));
        }
    }

    record ShieldingEnded(ShieldingNo shielding, Story why, LocalDate on)
            implements ShieldingEvent {}

    /** A notice that this person is not given, as a decision with its reason. */
    record NoticeWithheld(
            ClockId duty, PersonId person, @Nullable EntryNo decision, Story why, LocalDate on)
            implements ShieldingEvent {}
}
