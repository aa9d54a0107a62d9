package nl.thuisbest.web.api;

import java.util.List;
import nl.thuisbest.core.action.Offer;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.shape.Words;
import org.jspecify.annotations.Nullable;

/** An action as it stands now: whether this reader may, whether it is possible, and all reasons. */
public record OfferJson(
        String action, String nature, boolean permitted, boolean possible, List<Reason> reasons) {
    /** A reason: only those with the force of law block. */
    public record Reason(
            String code, String force, @Nullable String source, @Nullable String field) {
        static Reason of(Refusal refusal) {
            var source = refusal.source();
            return new Reason(
                    refusal.code(),
                    Words.ofEnum(refusal.force()),
                    source == null ? null : source.value(),
                    refusal.field());
        }
    }

    static OfferJson of(Offer offer) {
        return new OfferJson(
                offer.type().code(),
                Words.ofEnum(offer.type().nature()),
                offer.permitted(),
                offer.possible(),
                offer.reasons().stream().map(Reason::of).toList());
    }
}
