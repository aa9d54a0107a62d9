package nl.thuisbest.store.staff;

import java.util.Locale;
import java.util.Set;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.access.Registration;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.people.Name;
import org.jspecify.annotations.Nullable;

/**
 * A professional with an account.
 *
 * @param login what is typed to sign in, in lower case
 * @param active false when the account was ended; it stays, for the journal names it
 * @param fictional made by the demo
 */
public record Staff(
        StaffId id,
        String login,
        Name name,
        Set<RoleId> roles,
        @Nullable Registration registration,
        boolean active,
        boolean fictional) {
    public Staff {
        roles = Set.copyOf(roles);
        if (!login.equals(login.strip().toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("a login is in lower case");
        }
    }

    public Actor actor() {
        return new Actor(id, roles, registration);
    }

    @Override
    public String toString() {
        return "Staff[" + id + "]";
    }
}
