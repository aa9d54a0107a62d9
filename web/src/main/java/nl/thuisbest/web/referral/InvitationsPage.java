package nl.thuisbest.web.referral;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.store.referral.Invitation;
import nl.thuisbest.web.allocation.StartPages;
import nl.thuisbest.web.form.Form;
import nl.thuisbest.web.page.Page;
import nl.thuisbest.web.piece.Mark;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Who was invited to refer, and a form to invite.
 *
 * @param allocations those that wait to be completed
 * @param fresh link and code of the one that was just made, or null
 */
public record InvitationsPage(
        List<Row> rows,
        List<StartPages.Row> allocations,
        Form form,
        @Nullable Fresh fresh,
        int days,
        HttpStatus status)
        implements Page {
    public InvitationsPage {
        rows = List.copyOf(rows);
        allocations = List.copyOf(allocations);
    }

    /**
     * One invitation.
     *
     * @param path the path that came of it, when this reader may open it
     */
    public record Row(
            StaffId id,
            String contact,
            String organisation,
            String madeBy,
            LocalDate madeOn,
            LocalDate expiresOn,
            Invitation.State state,
            Mark mark,
            @Nullable TrajectoryId path) {
        /** Whether link and code can be made anew or taken back. */
        public boolean open() {
            return state != Invitation.State.WITHDRAWN;
        }
    }

    /**
     * Shown once.
     *
     * @param code in groups, as it is read aloud
     */
    public record Fresh(String contact, String organisation, String link, String code) {
        @Override
        public String toString() {
            return "[Fresh]";
        }
    }
}
