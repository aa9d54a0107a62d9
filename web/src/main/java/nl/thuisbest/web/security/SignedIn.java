package nl.thuisbest.web.security;

import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.store.staff.Staff;

/** The professional who makes this request; a handler asks for it as a parameter. */
public record SignedIn(Staff staff) {
    public StaffId id() {
        return staff.id();
    }

    public String name() {
        return staff.name().full();
    }

    public Actor actor() {
        return staff.actor();
    }

    /** The role that is shown and journalled. */
    public RoleId role() {
        return actor().leadingRole();
    }
}
