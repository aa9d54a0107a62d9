package nl.thuisbest.core.law;

import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.ProvisionId;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.Term;
import nl.thuisbest.core.kernel.Text;
import nl.thuisbest.core.kernel.Validity;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a rule that no clock carries: a maximum, an age, or what a decision must have. The
 * code asks it for the day of the event, so that a change of the law is a change of data.
 *
 * @param text what it says, in plain words
 * @param term the figure of the rule, such as one year; an age is a term from birth; or null
 * @param alarms codes of the alarms that ring by this rule, on the days on which it holds
 * @param quote sentence of the law it rests on, checked against the law's text in a test
 */
public record Provision(
        ProvisionId id,
        Text text,
        @Nullable Term term,
        List<String> alarms,
        Force force,
        Source source,
        Validity validity,
        @Nullable String quote) {
    public Provision {
        alarms = List.copyOf(alarms);
    }

    /** Its figure, when it has one. */
    public Optional<Term> figure() {
        return Optional.ofNullable(term);
    }
}
