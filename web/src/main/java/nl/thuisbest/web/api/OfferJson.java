package nl.thuisbest.web.api;

import java.util.List;
import nl.thuisbest.core.action.Offer;
import nl.thuisbest.core.shape.Words;
import nl.thuisbest.web.action.Reason;
import nl.thuisbest.web.sentence.Names;

/**
 * An action as it stands now: whether this reader may, whether it is possible, and all reasons.
 *
 * @param title what it is called, in the language that was asked
 */
public record OfferJson(
        String action,
        String title,
        String nature,
        boolean permitted,
        boolean possible,
        List<ReasonJson> reasons) {
    static OfferJson of(Offer offer, nl.thuisbest.web.i18n.Words words, Names names) {
        return new OfferJson(
                offer.type().code(),
                words.say("action." + offer.type().code()),
                Words.ofEnum(offer.type().nature()),
                offer.permitted(),
                offer.possible(),
                ReasonJson.of(Reason.of(offer.reasons(), words, names)));
    }
}
