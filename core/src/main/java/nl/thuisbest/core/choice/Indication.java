package nl.thuisbest.core.choice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.thuisbest.core.programme.Criterion;
import nl.thuisbest.core.programme.Derived;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.rules.Finding;
import nl.thuisbest.core.rules.Judgement;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * How a path stands against a criterion of its programme. What the path itself knows comes before
 * what people found: age from the birth date, the authorisation from the legal part.
 *
 * @param judgement what someone found, also when the path itself settles it; null when nobody did
 */
public record Indication(
        Criterion criterion, Finding finding, Origin origin, @Nullable Judgement judgement) {
    /** Where the finding comes from. */
    public enum Origin {
        PATH,
        PEOPLE,
        NOBODY
    }

    /** Something the path can settle: whether it speaks for the young person's place here. */
    @FunctionalInterface
    private interface Fact {
        Finding on(Trajectory trajectory, LocalDate day);
    }

    private static final Map<String, Fact> FACTS =
            Map.of(
                    Derived.AGE_12_18,
                    (trajectory, day) -> aged(trajectory, day, 12, 18),
                    Derived.AGE_10_19,
                    (trajectory, day) -> aged(trajectory, day, 10, 20),
                    Derived.AUTHORISATION,
                    Indication::authorised);

    /** Every criterion of the programme in its order, as it stands on that day. */
    public static List<Indication> of(Trajectory trajectory, Programme programme, LocalDate day) {
        return programme.criteria().stream().map(c -> of(c, trajectory, day)).toList();
    }

    public static Indication of(Criterion criterion, Trajectory trajectory, LocalDate day) {
        var judgement = trajectory.course().judgements().get(criterion.id());
        var fact = byPath(criterion, trajectory, day);
        if (fact != Finding.UNKNOWN) {
            return new Indication(criterion, fact, Origin.PATH, judgement);
        }
        return judgement == null
                ? new Indication(criterion, Finding.UNKNOWN, Origin.NOBODY, null)
                : new Indication(criterion, judgement.finding(), Origin.PEOPLE, judgement);
    }

    /** Whether it leaves the way open: an inclusion that is met, an exclusion that is not. */
    public boolean fits() {
        return finding == (criterion.inclusion() ? Finding.MET : Finding.NOT_MET);
    }

    /** What the path itself knows; a fact speaks for a place, so it denies an exclusion. */
    public static Finding byPath(Criterion criterion, Trajectory trajectory, LocalDate day) {
        if (criterion.derivedFrom().isEmpty()) {
            return Finding.UNKNOWN;
        }
        var fact = FACTS.get(criterion.derivedFrom());
        if (fact == null) {
            throw new IllegalArgumentException("no such fact: " + criterion.derivedFrom());
        }
        var finding = fact.on(trajectory, day);
        return criterion.inclusion() ? finding : opposite(finding);
    }

    private static Finding opposite(Finding finding) {
        return switch (finding) {
            case MET -> Finding.NOT_MET;
            case NOT_MET -> Finding.MET;
            case UNKNOWN -> Finding.UNKNOWN;
        };
    }

    /**
     * @param below the first age that is too old
     */
    private static Finding aged(Trajectory trajectory, LocalDate day, int from, int below) {
        return trajectory
                .course()
                .ageOn(day)
                .map(age -> age >= from && age < below ? Finding.MET : Finding.NOT_MET)
                .orElse(Finding.UNKNOWN);
    }

    /** Granted and not over: it may begin later, on the day of placement. */
    private static Finding authorised(Trajectory trajectory, LocalDate day) {
        boolean granted =
                trajectory.legal().authorisations().stream()
                        .anyMatch(a -> day.isBefore(a.endsBefore()));
        return granted ? Finding.MET : Finding.NOT_MET;
    }
}
