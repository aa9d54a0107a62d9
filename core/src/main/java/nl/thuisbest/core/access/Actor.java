package nl.thuisbest.core.access;

import java.util.Set;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/** Who acts: a professional with roles and, where the law asks it, a registration. */
public record Actor(StaffId staff, Set<RoleId> roles, @Nullable Registration registration) {
    public Actor {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("an actor has a role");
        }
    }

    public boolean is(RoleId role) {
        return roles.contains(role);
    }

    /**
     * A gekwalificeerde gedragswetenschapper: role and a registration of Regeling Jeugdwet art. 2.
     */
    public boolean isQualifiedBehaviouralScientist() {
        return is(Roles.GEDRAGSWETENSCHAPPER)
                && registration != null
                && registration.register().qualifies();
    }

    /** The role shown in the journal: the first of the given order that the actor has. */
    public RoleId leadingRole() {
        return Roles.ORDER.stream()
                .filter(roles::contains)
                .findFirst()
                .orElseGet(() -> roles.iterator().next());
    }
}
