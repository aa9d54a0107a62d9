package nl.thuisbest.core.law;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.Source;
import org.jspecify.annotations.Nullable;

/**
 * A fact that was recorded and should not have been so, or asks an answer today: {@code
 * alarm.<code>} in the language file (care-rules 2).
 *
 * @param subject which of several: {@code authorisation-1}, the id of a role, or empty
 * @param since the first day it was so, or the day the path knew of it
 * @param until the first day it was so no longer, or null while it is
 * @param disputed whether the Act leaves it open; then it is a question to be answered by name
 * @param roles who are told the same day
 */
public record Alarm(
        String code,
        Force force,
        Source source,
        String subject,
        LocalDate since,
        @Nullable LocalDate until,
        boolean disputed,
        List<RoleId> roles) {
    public Alarm {
        roles = List.copyOf(roles);
    }

    /** The same by a rule of the rulebook. */
    Alarm by(Force itsForce, Source itsSource) {
        return new Alarm(code, itsForce, itsSource, subject, since, until, disputed, roles);
    }

    /** Whether it still is so. */
    public boolean stands() {
        return until == null;
    }
}
