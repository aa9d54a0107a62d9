package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.trajectory.PlaceSearchEvent.CircleJoined;
import nl.thuisbest.core.trajectory.PlaceSearchEvent.CircleLeft;
import nl.thuisbest.core.trajectory.PlaceSearchEvent.CommitmentEnded;
import nl.thuisbest.core.trajectory.PlaceSearchEvent.CommitmentMade;
import nl.thuisbest.core.trajectory.PlaceSearchEvent.PlaceAftercareAgreed;
import nl.thuisbest.core.trajectory.PlaceSearchEvent.PlaceAftercareHeld;
import nl.thuisbest.core.trajectory.PlaceSearchEvent.PlaceAftercareStopped;
import nl.thuisbest.core.trajectory.PlaceSearchEvent.PlaceAgreementEnded;
import nl.thuisbest.core.trajectory.PlaceSearchEvent.PlaceChosen;
import nl.thuisbest.core.trajectory.PlaceSearchEvent.PlaceNeedAnswered;
import nl.thuisbest.core.trajectory.PlaceSearchEvent.PlaceNeedRecorded;
import nl.thuisbest.core.trajectory.PlaceSearchEvent.PlaceOptionLookedAt;
import nl.thuisbest.core.trajectory.PlaceSearchEvent.PlaceOptionRaised;
import nl.thuisbest.core.trajectory.PlaceSearchEvent.PlaceSearchBegun;
import org.jspecify.annotations.Nullable;

/**
 * One search for a place to grow up, with all that came of it in the order of the entries: what is
 * needed, who stands around, which places were looked at, what was agreed and who stays.
 *
 * @param events what happened after it was begun
 */
public record PlaceSearch(PlaceSearchBegun begun, List<PlaceSearchEvent> events) {
    public PlaceSearch {
        events = List.copyOf(events);
    }

    /**
     * @param answer what is done with it, or null
     */
    public record Need(PlaceNeedRecorded said, @Nullable PlaceNeedAnswered answer) {
        public boolean ofTheYouth() {
            return said.whose() == ParticipantKind.YOUNG_PERSON;
        }

        /** Whether a no of which the young person was not told yet stands (care-rules 19). */
        public boolean toTell() {
            return answer != null
                    && answer.answer() != NeedAnswer.FOLLOWED
                    && answer.toldOn() == null;
        }
    }

    /**
     * @param looked what the last look led to, or null
     * @param chosen while it is the place that was chosen, or null
     */
    public record Option(
            PlaceOptionRaised raised,
            @Nullable PlaceOptionLookedAt looked,
            @Nullable PlaceChosen chosen) {
        public OptionState state() {
            if (chosen != null) {
                return OptionState.CHOSEN;
            }
            if (looked == null) {
                return OptionState.IDEA;
            }
            return switch (looked.outcome()) {
                case BEING_LOOKED_AT -> OptionState.BEING_LOOKED_AT;
                case NOT_POSSIBLE -> OptionState.NOT_POSSIBLE;
                case POSSIBLE -> OptionState.POSSIBLE;
            };
        }

        /** What is still to be done for it, the earliest first. */
        public List<PlaceCondition> takes() {
            return looked == null || state() == OptionState.NOT_POSSIBLE
                    ? List.of()
                    : looked.takes().stream()
                            .sorted(java.util.Comparator.comparing(PlaceCondition::dueOn))
                            .toList();
        }
    }

    /**
     * @param ended null while it stands
     */
    public record Agreement(
            PlaceSearchEvent.OfAgreement agreed, @Nullable PlaceAgreementEnded ended) {}

    /**
     * @param ended null while it stands
     */
    public record Commitment(CommitmentMade made, @Nullable CommitmentEnded ended) {
        /** A commitment that was made until a day is over after that day. */
        public boolean standsOn(LocalDate day) {
            var lastDay = made.lastDay();
            return ended == null && (lastDay == null || !day.isAfter(lastDay));
        }
    }

    /**
     * @param held since the search began
     * @param nextOn the next moment, or null once it stopped
     */
    public record Aftercare(
            PlaceAftercareAgreed agreed,
            List<PlaceAftercareHeld> held,
            @Nullable PlaceAftercareStopped stopped,
            @Nullable LocalDate nextOn) {}

    public PlaceSearchNo number() {
        return begun.search();
    }

    public boolean open() {
        return ended().isEmpty();
    }

    public Optional<PlaceSearchEvent.PlaceSearchEnded> ended() {
        return last(PlaceSearchEvent.PlaceSearchEnded.class);
    }

    /** Who carries it now. */
    public StaffId carrier() {
        return last(PlaceSearchEvent.PlaceSearchHandedOver.class)
                .map(e -> e.carrier())
                .orElse(begun.carrier());
    }

    /** The last day on which anything of it happened. */
    public LocalDate lastStep() {
        return Stream.concat(Stream.of(begun), events.stream())
                .map(PlaceSearchEvent::on)
                .max(LocalDate::compareTo)
                .orElse(begun.on());
    }

    public List<Need> needs() {
        var answers = latest(PlaceNeedAnswered.class, PlaceNeedAnswered::number);
        return latest(PlaceNeedRecorded.class, PlaceNeedRecorded::number).values().stream()
                .map(said -> new Need(said, answers.get(said.number())))
                .toList();
    }

    /** Those who stand around the young person now. */
    public List<CircleJoined> circle() {
        return everyone().stream().filter(one -> stands(one.number())).toList();
    }

    /** Those who ever did too. */
    public List<CircleJoined> everyone() {
        return List.copyOf(latest(CircleJoined.class, CircleJoined::number).values());
    }

    private boolean stands(CircleNo number) {
        boolean stands = false;
        for (var event : events) {
            if (event instanceof CircleJoined e && e.number().equals(number)) {
                stands = true;
            } else if (event instanceof CircleLeft e && e.number().equals(number)) {
                stands = false;
            }
        }
        return stands;
    }

    public List<Option> options() {
        var looks = latest(PlaceOptionLookedAt.class, PlaceOptionLookedAt::number);
        var chosen = chosen().orElse(null);
        return latest(PlaceOptionRaised.class, PlaceOptionRaised::number).values().stream()
                .map(raised ->
                        new Option(
                                raised,
                                looks.get(raised.number()),
                                chosen != null && chosen.number().equals(raised.number())
                                        ? chosen
                                        : null))
                .toList();
    }

    /** The place that was chosen last, unless it turned out not to be possible since. */
    public Optional<PlaceChosen> chosen() {
        PlaceChosen chosen = null;
        for (var event : events) {
            if (event instanceof PlaceChosen e) {
                chosen = e;
            } else if (chosen != null
                    && event instanceof PlaceOptionLookedAt e
                    && e.number().equals(chosen.number())
                    && e.outcome() == OptionOutcome.NOT_POSSIBLE) {
                chosen = null;
            }
        }
        return Optional.ofNullable(chosen);
    }

    public List<Agreement> agreements() {
        var ended = latest(PlaceAgreementEnded.class, PlaceAgreementEnded::number);
        return latest(PlaceSearchEvent.OfAgreement.class, PlaceSearchEvent.OfAgreement::number)
                .values()
                .stream()
                .map(agreed -> new Agreement(agreed, ended.get(agreed.number())))
                .toList();
    }

    public List<Commitment> commitments() {
        var ended = latest(CommitmentEnded.class, CommitmentEnded::number);
        return latest(CommitmentMade.class, CommitmentMade::number).values().stream()
                .map(made -> new Commitment(made, ended.get(made.number())))
                .toList();
    }

    /** As it was agreed last, or nothing. */
    public Optional<Aftercare> aftercare() {
        return last(PlaceAftercareAgreed.class)
                .map(agreed -> {
                    var since = events.subList(events.lastIndexOf(agreed) + 1, events.size());
                    var stopped = last(since, PlaceAftercareStopped.class).orElse(null);
                    var next =
                            last(since, PlaceAftercareHeld.class).map(PlaceAftercareHeld::nextOn);
                    return new Aftercare(
                            agreed,
                            all(events, PlaceAftercareHeld.class).toList(),
                            stopped,
                            stopped == null ? next.orElse(agreed.nextOn()) : null);
                });
    }

    public Optional<PlaceSearchEvent.AdulthoodArranged> adulthood() {
        return last(PlaceSearchEvent.AdulthoodArranged.class);
    }

    private <E extends PlaceSearchEvent> Optional<E> last(Class<E> type) {
        return last(events, type);
    }

    private static <E extends PlaceSearchEvent> Optional<E> last(
            List<PlaceSearchEvent> among, Class<E> type) {
        return all(among, type).reduce((_, later) -> later);
    }

    private static <E extends PlaceSearchEvent> Stream<E> all(
            List<PlaceSearchEvent> among, Class<E> type) {
        return among.stream().filter(type::isInstance).map(type::cast);
    }

    /** The last words under each number, in the order in which the numbers were given. */
    private <N, E extends PlaceSearchEvent> Map<N, E> latest(
            Class<E> type, Function<E, N> numbered) {
        var latest = new LinkedHashMap<N, E>();
        all(events, type).forEach(event -> latest.put(numbered.apply(event), event));
        return latest;
    }
}
