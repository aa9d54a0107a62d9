package nl.thuisbest.web.trajectory;

import java.util.List;
import nl.thuisbest.web.piece.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be done now, or not and why. Only the law locks.
 *
 * @param first whether it stands open on the page: it meets what is due, or is a decision
 * @param url its page; empty when it cannot be done now
 */
public record OfferRow(
        String code,
        String part,
        boolean first,
        String title,
        Kind kind,
        List<Why> why,
        String url,
        String button) {
    public OfferRow {
        why = List.copyOf(why);
    }

    /** How it stands. */
    public enum Kind {
        /** Can be done. */
        OPEN,
        /** Can be done, with something to know first. */
        WARNED,
        /** Can be done with a reason and a name. */
        REASONED,
        /** Cannot be done by law, or by what came before. */
        LOCKED,
        /** Others do it. */
        OTHERS;

        public boolean possible() {
            return switch (this) {
                case OPEN, WARNED, REASONED -> true;
                case LOCKED, OTHERS -> false;
            };
        }

        public String icon() {
            return switch (this) {
                case OPEN -> "arrow-right";
                case WARNED -> "triangle-alert";
                case REASONED -> "hourglass";
                case LOCKED -> "lock";
                case OTHERS -> "user-round";
            };
        }

        public String css() {
            return switch (this) {
                case OPEN -> "m-ok";
                case WARNED -> "m-warn";
                case REASONED, LOCKED, OTHERS -> "m-wait";
            };
        }
    }

    /** A reason, with the article or norm it rests on. */
    public record Why(String text, @Nullable Basis basis) {}
}
