package nl.thuisbest.simulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import nl.thuisbest.core.choice.Indication;
import nl.thuisbest.core.kernel.CriterionId;
import nl.thuisbest.core.kernel.PhaseId;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.programme.Criterion;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.rules.Finding;
import nl.thuisbest.core.trajectory.Course;
import nl.thuisbest.core.trajectory.HelpEvent.HelpChosen;
import nl.thuisbest.core.trajectory.HelpEvent.HelpStarted;
import nl.thuisbest.core.trajectory.HelpEvent.PlaceAnswered;
import nl.thuisbest.core.trajectory.HelpEvent.PlaceAsked;
import nl.thuisbest.core.trajectory.StayEvent.Placed;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;

/**
 * A programme played on fictional families: who would be taken in, where they would wait, whether
 * anybody gets stuck. What families answer and how long a place takes are assumptions of {@code
 * distributions.yaml}; it says nothing of real families, but it compares two drafts on the same.
 *
 * @param families how many were referred
 * @param included whom all criteria take in
 * @param open for whom a criterion was not known
 * @param excluded whom a criterion leaves out
 * @param declined of the included, for another reason
 * @param criteria in the order of the programme
 * @param phases in the order of the programme, of those whose help began
 * @param place days between asking for a place and having one
 * @param start days between the choice and the first day
 * @param stuck what could not be done on a path, with how many paths it happened
 */
public record ProgrammeTrial(
        int families,
        int included,
        int open,
        int excluded,
        int declined,
        List<OnCriterion> criteria,
        List<InPhase> phases,
        Days place,
        Days start,
        SequencedMap<String, Integer> stuck) {
    /**
     * @param excluded whom it leaves out, also when another does too
     * @param unknown for whom it was not known
     */
    public record OnCriterion(CriterionId id, int excluded, int unknown) {}

    /**
     * @param reached how many came there
     */
    public record InPhase(PhaseId id, int reached, Days days) {}

    /** How many days something took; nothing where it happened to nobody. */
    public record Days(int count, int median, int longest) {
        static Days of(Collection<Long> days) {
            var sorted = days.stream().sorted().mapToInt(Math::toIntExact).toArray();
            return sorted.length == 0
                    ? new Days(0, 0, 0)
                    : new Days(sorted.length, sorted[sorted.length / 2], sorted[sorted.length - 1]);
        }
    }

    public ProgrammeTrial {
        criteria = List.copyOf(criteria);
        phases = List.copyOf(phases);
    }

    /**
     * @param from the first day of the programme; families are referred in the year after it
     */
    public static ProgrammeTrial of(
            Rulebook rulebook, ProgrammeId programme, int families, long seed, LocalDate from) {
        return new Tally(rulebook, rulebook.programme(programme), seed, from).of(families);
    }

    /** Counts family by family. */
    private static final class Tally {
        private static final int YEARS = 4;

        private final Programme programme;
        private final ProgrammePlay play;
        private final Answers answers;
        private final LocalDate until;
        private final Map<CriterionId, Integer> leftOut = new LinkedHashMap<>();
        private final Map<CriterionId, Integer> unknown = new LinkedHashMap<>();
        private final Map<PhaseId, List<Long>> inPhase = new LinkedHashMap<>();
        private final List<Long> place = new ArrayList<>();
        private final List<Long> start = new ArrayList<>();
        private final SequencedMap<String, Integer> stuck = new LinkedHashMap<>();
        private int included;
        private int open;
        private int excluded;
        private int declined;

        Tally(Rulebook rulebook, Programme programme, long seed, LocalDate from) {
            this.programme = programme;
            this.play = new ProgrammePlay(rulebook, seed, from);
            this.answers = new Answers(seed);
            this.until = from.plusYears(YEARS);
        }

        ProgrammeTrial of(int families) {
            for (int family = 0; family < families; family++) {
                family(family);
            }
            return new ProgrammeTrial(
                    families,
                    included,
                    open,
                    excluded,
                    declined,
                    programme.criteria().stream()
                            .map(one ->
                                    new OnCriterion(
                                            one.id(),
                                            leftOut.getOrDefault(one.id(), 0),
                                            unknown.getOrDefault(one.id(), 0)))
                            .toList(),
                    programme.phases().stream().map(phase -> phase(phase.id())).toList(),
                    Days.of(place),
                    Days.of(start),
                    stuck);
        }

        private InPhase phase(PhaseId id) {
            var days = inPhase.getOrDefault(id, List.of());
            return new InPhase(id, days.size(), Days.of(days));
        }

        private void family(int family) {
            try {
                var path = play.path(programme.id(), family, until).state();
                if (takesIn(path, family)) {
                    walked(path);
                }
            } catch (Walk.Stuck e) {
                stuck.merge(e.what(), 1, Integer::sum);
            }
        }

        private boolean takesIn(Trajectory path, int family) {
            boolean out = false;
            boolean unsure = false;
            for (var criterion : programme.criteria()) {
                var finding = finding(criterion, path, family);
                if (finding == Finding.UNKNOWN) {
                    unsure = true;
                    unknown.merge(criterion.id(), 1, Integer::sum);
                } else if ((finding == Finding.MET) != criterion.inclusion()) {
                    out = true;
                    leftOut.merge(criterion.id(), 1, Integer::sum);
                }
            }
            excluded += out ? 1 : 0;
            open += !out && unsure ? 1 : 0;
            included += out || unsure ? 0 : 1;
            return !out && !unsure;
        }

        /** What the path knows itself is known; an authorisation comes with the choice. */
        private Finding finding(Criterion criterion, Trajectory path, int family) {
            var known = Indication.byPath(criterion, path, path.course().referredOn());
            return criterion.derivedFrom().isEmpty()
                    ? answers.of(criterion, family)
                    : criterion.derivedFrom().startsWith("age") ? known : fitting(criterion);
        }

        private static Finding fitting(Criterion criterion) {
            return criterion.inclusion() ? Finding.MET : Finding.NOT_MET;
        }

        private void walked(Trajectory path) {
            if (path.course().stage() instanceof Course.Stage.Declined) {
                declined++;
                return;
            }
            between(path, PlaceAsked.class, PlaceAnswered.class).ifPresent(place::add);
            between(path, HelpChosen.class, HelpStarted.class)
                    .or(() -> between(path, HelpChosen.class, Placed.class))
                    .ifPresent(start::add);
            var spans = path.course().phases();
            for (int i = 0; i < spans.size(); i++) {
                var span = spans.get(i);
                var next =
                        i + 1 < spans.size()
                                ? Optional.of(spans.get(i + 1).from())
                                : path.course().closed().map(closed -> closed.on());
                next.ifPresent(end ->
                        inPhase.computeIfAbsent(span.phase(), _ -> new ArrayList<>())
                                .add(ChronoUnit.DAYS.between(span.from(), end)));
            }
        }

        /** From the first of the one to the last of the other. */
        private static Optional<Long> between(
                Trajectory path,
                Class<? extends TrajectoryEvent> from,
                Class<? extends TrajectoryEvent> to) {
            var first = path.history().events(from).findFirst();
            var last = path.history().events(to).reduce((_, later) -> later);
            return first.flatMap(
                    one -> last.map(other -> ChronoUnit.DAYS.between(one.on(), other.on())));
        }
    }

    /** What a family answers to a question is the same whichever programme asks it. */
    private record Answers(long seed, Distributions shares) {
        Answers(long seed) {
            this(seed, Distributions.load());
        }

        Finding of(Criterion criterion, int family) {
            var chance = new Chance(seed + criterion.id().value().hashCode(), family);
            if (chance.happens(shares.share("criterion-not-known"))) {
                return Finding.UNKNOWN;
            }
            var kind = criterion.inclusion() ? "inclusion-met" : "exclusion-met";
            return chance.happens(shares.share(kind)) ? Finding.MET : Finding.NOT_MET;
        }
    }
}
