package nl.thuisbest.web.piece;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Source;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule comes from and how strong it is; shown in the same quiet form everywhere.
 *
 * @param rule the rule itself, when it is one of the rulebook, or null
 */
public record Basis(Force force, Source source, @Nullable String rule) {
    public Basis(Force force, Source source) {
        this(force, source, null);
    }

    /** Where the rule can be read; of an article all rules that rest on it. */
    public String url() {
        var first = source.value().split(",", 2)[0];
        return rule == null
                ? "/regels?artikel=" + URLEncoder.encode(first, UTF_8)
                : "/regels#" + rule;
    }
}
