package nl.thuisbest.web.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.Term;
import nl.thuisbest.core.kernel.Text;
import nl.thuisbest.core.kernel.Validity;
import nl.thuisbest.core.law.Clock;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a rule, whatever kind it is of.
 *
 * @param subject what it is about, as a word of the language file
 * @param owners who must act or may; empty for a rule that binds everyone
 * @param clock when it is one, for how it counts
 */
public record RuleRow(
        String id,
        Kind kind,
        String subject,
        Text text,
        @Nullable Text why,
        @Nullable Term term,
        List<RoleId> owners,
        Force force,
        Source source,
        Validity validity,
        @Nullable String quote,
        @Nullable Clock clock) {
    public RuleRow {
        owners = List.copyOf(owners);
    }

    /** What a rule is in the rulebook. */
    public enum Kind {
        CLOCK,
        PROVISION,
        MEASURE,
        NORM,
        GATE,
        RIGHT
    }

    public boolean disputed() {
        return clock != null && clock.disputed();
    }

    public Optional<Clock> counting() {
        return Optional.ofNullable(clock);
    }

    /** Whether one of its articles is this one, or stands in it. */
    boolean cites(String article) {
        return List.of(source.value().split(", ", -1)).stream()
                .anyMatch(one -> one.matches(Pattern.quote(article) + "([(.].*|[a-z])?"));
    }
}
