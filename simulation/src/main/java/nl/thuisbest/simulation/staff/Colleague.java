package nl.thuisbest.simulation.staff;

import java.util.Set;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.access.Registration;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.people.Name;
import org.jspecify.annotations.Nullable;

/**
 * A fictional professional.
 *
 * @param face whether the sign-in page of the demo offers this account
 */
public record Colleague(
        StaffId id,
        String login,
        Name name,
        Set<RoleId> roles,
        @Nullable Registration registration,
        boolean face) {
    public Colleague {
        roles = Set.copyOf(roles);
    }

    public Actor actor() {
        return new Actor(id, roles, registration);
    }
}
