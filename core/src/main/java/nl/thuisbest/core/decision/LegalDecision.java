package nl.thuisbest.core.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.trajectory.EntryNo;
import nl.thuisbest.core.trajectory.SafetyEvent.TimeOutDecided;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import org.jspecify.annotations.Nullable;

/**
 * A legal decision of a path. It holds from the moment it was taken, whoever was told of it
 * (care-rules 3).
 *
 * @param entry of the journal that it stands in
 * @param event what was recorded
 * @param timeOut the time-out that it is the legal route of, or null
 * @param role in which it was decided
 * @param from the day from which it holds
 * @param consents those that law or programme ask, given or not
 * @param reasons in the words of who decided
 */
public record LegalDecision(
        EntryNo entry,
        DecisionKind kind,
        TrajectoryEvent event,
        @Nullable TimeOutDecided timeOut,
        StaffId decidedBy,
        RoleId role,
        LocalDate from,
        Instant recordedAt,
        Source source,
        List<Consent> consents,
        List<Reason> reasons,
        List<Notice> notices) {
    public LegalDecision {
        consents = List.copyOf(consents);
        reasons = List.copyOf(reasons);
        notices = List.copyOf(notices);
    }

    public Remedy remedy() {
        return kind.remedy();
    }

    public Optional<Notice> notice(ClockId duty) {
        return notice(duty, null);
    }

    /**
     * @param person whose; without it the first that waits, else the first
     */
    public Optional<Notice> notice(ClockId duty, @Nullable PersonId person) {
        var all =
                notices.stream()
                        .filter(n -> n.duty().clock().equals(duty))
                        .filter(n -> person == null || person.equals(n.to()))
                        .toList();
        return all.stream()
                .filter(n -> n.duty().open())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** Notices that are due and were not given. */
    public List<Notice> open(LocalDate today) {
        return notices.stream()
                .filter(n ->
                        switch (n.state(today)) {
                            case OPEN, ATTEMPTED, LATE -> true;
                            case SENT, WITHHELD -> false;
                        })
                .toList();
    }
}
