package nl.thuisbest.web.action;

import java.util.LinkedHashMap;
import java.util.List;
import nl.thuisbest.core.kernel.Code;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.piece.Basis;
import nl.thuisbest.web.sentence.Names;
import org.jspecify.annotations.Nullable;

/**
 * Why something was not recorded, or asks a reason, as a sentence.
 *
 * @param field name of the component it is about, or null
 */
public record Reason(String text, Force force, @Nullable Basis basis, @Nullable String field) {
    static List<Reason> of(List<Refusal> refusals, Words words, Names names) {
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
                words.say("refusal." + refusal.code(), arguments),
                refusal.force(),
                source == null ? null : new Basis(refusal.force(), source),
                refusal.field());
    }

    /** The same, about somebody else. */
    Reason about(String name) {
        return new Reason(name + ": " + text, force, basis, null);
    }

    public boolean locks() {
        return force == Force.LAW;
    }
}
