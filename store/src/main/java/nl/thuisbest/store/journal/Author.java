package nl.thuisbest.store.journal;

import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.StaffId;

/** Who records something, and in which role. */
public record Author(StaffId staff, RoleId role) {
    public static Author of(Actor actor) {
        return new Author(actor.staff(), actor.leadingRole());
    }
}
