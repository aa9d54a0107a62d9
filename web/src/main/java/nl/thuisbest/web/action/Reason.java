package nl.thuisbest.web.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.thuisbest.core.kernel.Code;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.piece.Basis;
import nl.thuisbest.web.sentence.Names;
import org.jspecify.annotations.Nullable;

/**
 * Why something was not recorded, or asks a reason, as a sentence.
 *
 * @param code its name, which stays
 * @param field name of the component it is about, or null
 * @param path the path to look at, such as that of a young person who is known already, or null
 */
public record Reason(
        String code,
        String text,
        Force force,
        @Nullable Basis basis,
        @Nullable String field,
        @Nullable TrajectoryId path) {
    public static List<Reason> of(List<Refusal> refusals, Words words, Names names) {
        return refusals.stream().map(refusal -> of(refusal, words, names)).toList();
    }

    static Reason of(Refusal refusal, Words words, Names names) {
        var arguments = new LinkedHashMap<String, Object>();
        refusal.arguments()
                .forEach((name, value) ->
                        arguments.put(
                                name,
                                switch (value) {
                                    case StaffId staff -> names.staff(staff);
                                    case Code code ->
                                            names.code(code).orElseGet(() -> words.word(code));
                                    default -> value;
                                }));
        var source = refusal.source();
        return new Reason(
                refusal.code(),
                words.say("refusal." + refusal.code(), arguments),
                refusal.force(),
                source == null ? null : new Basis(refusal.force(), source),
                refusal.field(),
                refusal.arguments().get("path") instanceof TrajectoryId path ? path : null);
    }

    /** The sentences by the component they are about; the first when there are more. */
    public static Map<String, String> byField(List<Reason> reasons) {
        var sentences = new LinkedHashMap<String, String>();
        for (var reason : reasons) {
            if (reason.field() != null) {
                sentences.putIfAbsent(reason.field(), reason.text());
            }
        }
        return sentences;
    }

    /** The same, about somebody else. */
    Reason about(String name) {
        return new Reason(code, name + ": " + text, force, basis, null, path);
    }

    public boolean locks() {
        return force == Force.LAW;
    }
}
