package nl.thuisbest.core.access;

import java.util.List;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.Validity;

/**
 * One row of the rights: who may do an action ({@code action:grant-leave}) or see a part ({@code
 * part:legal}).
 *
 * @param roles roles that may
 * @param inTeam whether the person must be a member of the team of this path (or stand in for one)
 */
public record Right(
        String what,
        List<RoleId> roles,
        boolean inTeam,
        Force force,
        Source source,
        Validity validity) {
    public Right {
        roles = List.copyOf(roles);
    }
}
