package nl.thuisbest.store.referral;

import java.time.Instant;
import java.time.LocalDate;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.people.Name;
import nl.thuisbest.core.trajectory.ReferrerKind;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to refer one young person, and how far it is.
 *
 * @param id also the id under which the referrer is named in the journal
 * @param contact of the referrer
 * @param teamTelephone where the referrer reaches us
 * @param expiresOn last day on which it can be sent
 * @param wrong codes tried since the last right one
 * @param keptAt when something was typed last that is not sent yet
 * @param trajectory the path that comes of it: chosen beforehand, so that what is sent twice is one
 *     path
 */
public record Invitation(
        StaffId id,
        Line organisation,
        ReferrerKind kind,
        Name contact,
        ProgrammeId programme,
        Line teamTelephone,
        StaffId madeBy,
        Instant madeAt,
        LocalDate expiresOn,
        int wrong,
        @Nullable Instant withdrawnAt,
        @Nullable Instant openedAt,
        @Nullable Instant keptAt,
        TrajectoryId trajectory,
        @Nullable Instant sentAt) {
    /** So many codes may be tried; then link and code are made anew. */
    public static final int TRIES = 5;

    /** How far it is. */
    public enum State {
        MADE,
        BEGUN,
        SENT,
        LOCKED,
        EXPIRED,
        WITHDRAWN
    }

    public State state(LocalDate today) {
        if (withdrawnAt != null) {
            return State.WITHDRAWN;
        }
        if (wrong >= TRIES) {
            return State.LOCKED;
        }
        if (sentAt != null) {
            return State.SENT;
        }
        if (today.isAfter(expiresOn)) {
            return State.EXPIRED;
        }
        return openedAt == null ? State.MADE : State.BEGUN;
    }

    @Override
    public String toString() {
        return "Invitation[" + id + "]";
    }
}
