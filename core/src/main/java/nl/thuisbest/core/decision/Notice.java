package nl.thuisbest.core.decision;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.core.trajectory.Channel;
import nl.thuisbest.core.trajectory.LegalEvent.LetterMade;
import nl.thuisbest.core.trajectory.LetterNo;
import nl.thuisbest.core.trajectory.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * Someone who must be told of a decision: a duty with a term, never a condition (care-rules 3).
 *
 * @param written whether the law wants it in writing
 * @param sent how it went, or null while it is open
 * @param attempts when nobody was reached, the earliest first
 * @param letters texts that were kept for it, the latest last
 * @param withheld why it is not given to this person, or null (care-rules 15)
 */
public record Notice(
        Duty duty,
        Recipient recipient,
        boolean written,
        @Nullable Sent sent,
        List<Attempt> attempts,
        List<LetterMade> letters,
        @Nullable Withheld withheld) {
    public Notice {
        attempts = List.copyOf(attempts);
        letters = List.copyOf(letters);
    }

    /** How it was told. */
    public record Sent(LocalDate on, Channel channel, StaffId by, @Nullable LetterNo letter) {}

    /** When and how nobody was reached. */
    public record Attempt(LocalDate on, Line how, StaffId by) {}

    /** Not given to this person, by a named decision. */
    public record Withheld(LocalDate on, StaffId by, Story why) {}

    /** Whom it goes to by name, or null when it is one address. */
    public @Nullable PersonId to() {
        return duty.to();
    }

    /** How far it is on a day. */
    public enum State {
        OPEN,
        ATTEMPTED,
        LATE,
        SENT,
        WITHHELD
    }

    public State state(LocalDate today) {
        if (withheld != null) {
            return State.WITHHELD;
        }
        if (sent != null || !duty.open()) {
            return State.SENT;
        }
        if (duty.late(today)) {
            return State.LATE;
        }
        return attempts.isEmpty() ? State.OPEN : State.ATTEMPTED;
    }

    /** The law wants it in writing, and it was told by telephone only. */
    public boolean wantsPaper() {
        return written && sent != null && sent.channel() == Channel.TELEPHONE;
    }
}
