package nl.thuisbest.core.action;

import java.time.LocalDate;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.trajectory.EntryNo;
import nl.thuisbest.core.trajectory.Shielded;
import nl.thuisbest.core.trajectory.ShieldingNo;
import org.jspecify.annotations.Nullable;

/** Keeping something from somebody of the family (care-rules 15). */
public sealed interface ShieldingAction extends Action {
    /**
     * @param person from whom
     * @param thing which, asked when it is one thing
     * @param until last day; without it, until somebody ends it
     */
    record Shield(
            PersonId person,
            Shielded what,
            @Nullable Line thing,
            Story why,
            @Nullable LocalDate until,
            LocalDate on)
            implements ShieldingAction {}

    record EndShielding(ShieldingNo shielding, Story why, LocalDate on)
            implements ShieldingAction {}

    /**
     * This notice is not given to this person.
     *
     * @param decision the entry it would tell of; without it, the earliest that waits
     */
    record WithholdNotice(
            ClockId duty, PersonId person, @Nullable EntryNo decision, Story why, LocalDate on)
            implements ShieldingAction {}
}
