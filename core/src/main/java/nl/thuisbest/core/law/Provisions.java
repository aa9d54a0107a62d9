package nl.thuisbest.core.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.BirthDate;
import nl.thuisbest.core.kernel.Holidays;
import nl.thuisbest.core.kernel.ProvisionId;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.kernel.Term;

/**
 * The rules that the code itself applies, with the figures in them. Each question names a day: a
 * path is judged by the rules in force on the day of the event, never by those of today.
 */
public record Provisions(List<Provision> all) {
    /** An ordinary authorisation lasts at most so long (JW 6.1.12(2)). */
    public static final ProvisionId AUTHORISATION_AT_MOST = new ProvisionId("machtiging-hoogstens");

    /** So does an emergency authorisation (JW 6.1.12(2)). */
    public static final ProvisionId EMERGENCY_AT_MOST =
            new ProvisionId("spoedmachtiging-hoogstens");

    /** So does the first conditional authorisation (JW 6.1.12(2)). */
    public static final ProvisionId FIRST_CONDITIONAL_AT_MOST =
            new ProvisionId("voorwaardelijke-eerste-hoogstens");

    /** So does one that prolongs a conditional authorisation (JW 6.1.12(2)). */
    public static final ProvisionId NEXT_CONDITIONAL_AT_MOST =
            new ProvisionId("voorwaardelijke-verlenging-hoogstens");

    /** So does an admission under a conditional authorisation (JW 6.1.6(5)). */
    public static final ProvisionId ADMISSION_AT_MOST = new ProvisionId("opneming-hoogstens");

    /** So long after consent was withdrawn the authorisation lapses (JW 6.1.2(7)). */
    public static final ProvisionId CONSENT_WITHDRAWN =
            new ProvisionId("instemming-ingetrokken-vervalt");

    /** The age at which a young person consents alone (JW 7.3.4(2)). */
    public static final ProvisionId AGE_OF_CONSENT = new ProvisionId("leeftijd-toestemming");

    /** The age of majority (JW 6.1.1(1)). */
    public static final ProvisionId AGE_OF_MAJORITY = new ProvisionId("leeftijd-meerderjarig");

    /** So long after majority closed youth care may go on (JW 6.1.2(4)d). */
    public static final ProvisionId AFTER_MAJORITY_AT_MOST =
            new ProvisionId("na-achttien-hoogstens");

    /** So long a dossier is kept after its last change (JW 7.3.8(3)). */
    public static final ProvisionId DOSSIER_KEPT = new ProvisionId("dossier-bewaartermijn");

    /** Those whose figure the code computes with: each must be in a rulebook, with a term. */
    public static final List<ProvisionId> COMPUTED_WITH =
            List.of(
                    AUTHORISATION_AT_MOST,
                    EMERGENCY_AT_MOST,
                    FIRST_CONDITIONAL_AT_MOST,
                    NEXT_CONDITIONAL_AT_MOST,
                    ADMISSION_AT_MOST,
                    CONSENT_WITHDRAWN,
                    AGE_OF_CONSENT,
                    AGE_OF_MAJORITY,
                    AFTER_MAJORITY_AT_MOST,
                    DOSSIER_KEPT);

    public static final Provisions NONE = new Provisions(List.of());

    public Provisions {
        all = List.copyOf(all);
    }

    /** The edition of that day, if the rule holds then. */
    public Optional<Provision> find(ProvisionId id, LocalDate day) {
        return editions(id).filter(p -> p.validity().holdsOn(day)).findFirst();
    }

    /** The figure of the rule on that day; none when nothing of the kind holds then. */
    public Optional<Term> term(ProvisionId id, LocalDate day) {
        return find(id, day).flatMap(Provision::figure);
    }

    /** The day at which the figure of that day is reached. */
    public Optional<LocalDate> after(ProvisionId id, LocalDate day) {
        return term(id, day).map(term -> term.after(day, Holidays.DUTCH));
    }

    /** From which day a term ran that ended on this one; the inverse of {@link #after}. */
    public Optional<LocalDate> before(ProvisionId id, LocalDate end) {
        return held(id, term -> term.before(end));
    }

    /** The birthday of an age, by the rule that holds on that birthday. */
    public Optional<LocalDate> birthday(ProvisionId age, BirthDate born) {
        return held(age, term -> born.birthday(term.years()));
    }

    /** The day that an edition computes, of the edition that holds on that very day. */
    private Optional<LocalDate> held(ProvisionId id, Function<Term, LocalDate> computed) {
        return editions(id)
                .flatMap(p -> p.figure().map(computed).filter(p.validity()::holdsOn).stream())
                .findFirst();
    }

    /**
     * An alarm as the rules of its first day have it: with their article and force, or none when
     * the rule it rings by did not hold then. An alarm that no rule here names rings as it is.
     */
    Stream<Alarm> judged(Alarm alarm) {
        var rules = all.stream().filter(p -> p.alarms().contains(alarm.code())).toList();
        if (rules.isEmpty()) {
            return Stream.of(alarm);
        }
        return rules.stream()
                .filter(p -> p.validity().holdsOn(alarm.since()))
                .limit(1)
                .map(p -> alarm.by(p.force(), p.source()));
    }

    /**
     * A refusal as the rules of that day have it: with their article and force. One whose rule did
     * not hold then keeps no article; what the code refuses does not change by it.
     */
    public Refusal judged(Refusal refusal, LocalDate day) {
        var rule = refusal.rule();
        return rule == null
                ? refusal
                : find(rule, day).map(p -> refusal.by(p.force(), p.source())).orElse(refusal);
    }

    /** All of them, each by its own rule. */
    public List<Refusal> judged(List<Refusal> refusals, LocalDate day) {
        return refusals.stream().map(refusal -> judged(refusal, day)).toList();
    }

    private Stream<Provision> editions(ProvisionId id) {
        return all.stream().filter(p -> p.id().equals(id));
    }
}
