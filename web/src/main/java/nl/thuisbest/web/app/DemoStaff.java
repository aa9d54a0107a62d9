package nl.thuisbest.web.app;

import nl.thuisbest.simulation.staff.Colleague;
import nl.thuisbest.simulation.staff.Colleagues;
import nl.thuisbest.store.staff.Staff;
import nl.thuisbest.store.staff.StaffBook;

/** Puts the fictional professionals in the accounts of the demo; no password fits them. */
final class DemoStaff {
    private static final String NO_PASSWORD = "!";

    private DemoStaff() {}

    /** Adds those that are not there yet. */
    static void addTo(StaffBook book) {
        int added = 0;
        for (var colleague : Colleagues.all()) {
            added += book.add(account(colleague), NO_PASSWORD) ? 1 : 0;
        }
        if (added > 0) {
            System.getLogger(DemoStaff.class.getName())
                    .log(System.Logger.Level.DEBUG, "added {0} fictional accounts", added);
        }
    }

    private static Staff account(Colleague colleague) {
        return new Staff(
                colleague.id(),
                colleague.login(),
                colleague.name(),
                colleague.roles(),
                colleague.registration(),
                true,
                true);
    }
}
