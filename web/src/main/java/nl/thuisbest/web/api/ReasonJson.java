package nl.thuisbest.web.api;

import java.util.List;
import nl.thuisbest.core.shape.Words;
import nl.thuisbest.web.action.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Why something was not recorded or asks a reason; only the force of law blocks.
 *
 * @param detail the sentence, in the language that was asked
 * @param field the component it is about
 * @param trajectory a path to look at instead, such as that of a young person who is known already
 */
public record ReasonJson(
        String code,
        String force,
        @Nullable String source,
        String detail,
        @Nullable String field,
        @Nullable String trajectory) {
    static List<ReasonJson> of(List<Reason> reasons) {
        return reasons.stream().map(ReasonJson::of).toList();
    }

    private static ReasonJson of(Reason reason) {
        var basis = reason.basis();
        var path = reason.path();
        return new ReasonJson(
                reason.code(),
                Words.ofEnum(reason.force()),
                basis == null ? null : basis.source().value(),
                reason.text(),
                reason.field(),
                path == null ? null : path.toString());
    }
}
