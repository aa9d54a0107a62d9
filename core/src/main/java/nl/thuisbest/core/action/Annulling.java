package nl.thuisbest.core.action;

import java.util.List;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.law.Articles;
import nl.thuisbest.core.trajectory.Annulment;
import nl.thuisbest.core.trajectory.Annulment.Extent;
import org.jspecify.annotations.Nullable;

/** What a ruling annuls, and from when: both are asked when it annuls, and neither when not. */
final class Annulling {
    static final Refusal EXTENT_ASKED =
            Refusal.law("annulment-extent-asked", Articles.COMPLAINT_ANNULS).at("annulled");
    static final Refusal EXTENT_ASKED_OF_COURT =
            Refusal.law("annulment-extent-asked", Articles.TO_THE_COURT).at("annulled");
    static final Refusal FROM_ASKED = Refusal.order("annulment-from-asked").at("annulledFrom");
    static final Refusal UNTIL_ASKED = Refusal.order("annulment-until-asked").at("annulledUntil");
    static final Refusal UNTIL_ORDER = Refusal.order("annulment-until-order").at("annulledUntil");
    static final Refusal NOTHING_ANNULLED = Refusal.order("nothing-annulled").at("annulled");

    private Annulling() {}

    static List<Refusal> reasons(boolean annuls, Refusal asked, RemedyAction.Annuls action) {
        var extent = action.annulled();
        var from = action.annulledFrom();
        var until = action.annulledUntil();
        boolean period = extent == Extent.FOR_A_PERIOD;
        return Decision.refuseWhen(annuls && extent == null, asked)
                .orWhen(annuls && extent != null && from == null, FROM_ASKED)
                .orWhen(annuls && period && until == null, UNTIL_ASKED)
                .orWhen(from != null && until != null && !until.isAfter(from), UNTIL_ORDER)
                .orWhen(!annuls && extent != null, NOTHING_ANNULLED)
                .list();
    }

    /** Only to be asked when {@link #reasons} gave none; null when nothing is annulled. */
    static @Nullable Annulment of(RemedyAction.Annuls action) {
        var extent = action.annulled();
        var from = action.annulledFrom();
        return extent == null || from == null
                ? null
                : new Annulment(
                        extent,
                        from,
                        extent == Extent.FOR_A_PERIOD ? action.annulledUntil() : null);
    }
}
