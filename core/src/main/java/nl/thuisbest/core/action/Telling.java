package nl.thuisbest.core.action;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.core.journal.EventNames;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.law.Clock;
import nl.thuisbest.core.law.Duties;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.core.trajectory.EntryNo;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.LetterNo;
import nl.thuisbest.core.trajectory.Recipient;
import nl.thuisbest.core.trajectory.Shieldings;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * Notices and letters: who was told of which decision, how, and the text that went out. They are
 * duties, never conditions (care-rules 3): nothing here changes whether a decision holds.
 */
final class Telling {
    static final Refusal UNKNOWN_DUTY = Refusal.order("unknown-duty").at("duty");
    static final Refusal OTHER_RECIPIENT = Refusal.order("other-recipient").at("recipient");
    static final Refusal OTHER_DECISION = Refusal.order("notice-of-another").at("decision");
    static final Refusal UNKNOWN_LETTER = Refusal.order("unknown-letter").at("letter");

    static final Refusal WHICH_PERSON = Refusal.order("which-person").at("person");

    private Telling() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.fact(
                        LegalAction.GiveNotice.class, "legal", Checks::referred, Telling::notice),
                ActionType.fact(
                        LegalAction.MakeLetter.class, "legal", Checks::referred, Telling::letter));
    }

    private static Decision<LegalEvent> notice(
            Trajectory trajectory, LegalAction.GiveNotice action, Situation situation) {
        var recipients = recipients(action.duty(), situation);
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orWhen(recipients.isEmpty(), UNKNOWN_DUTY)
                .orWhen(
                        !recipients.isEmpty() && !recipients.contains(action.recipient()),
                        OTHER_RECIPIENT)
                .and(ofThisDuty(trajectory, action.duty(), action.decision(), situation))
                .and(made(trajectory, action.letter()))
                .and(Checks.known(trajectory, action.person(), "person"))
                .orWhen(onlyShielded(trajectory, action, situation), WHICH_PERSON)
                .orAccept(() -> told(trajectory, action, situation));
    }

    /** One entry for each person who was told: each notice stands on its own. */
    private static List<LegalEvent> told(
            Trajectory trajectory, LegalAction.GiveNotice action, Situation situation) {
        var named = action.decision();
        var decision =
                named == null ? waiting(trajectory, action.duty(), situation).orElse(null) : named;
        if (action.person() != null) {
            return List.of(told(action, decision, action.person()));
        }
        var people =
                waitingPeople(trajectory, action.duty(), decision, situation).stream()
                        .filter(person -> !Shieldings.of(trajectory).entirely(person, action.on()))
                        .toList();
        return people.isEmpty()
                ? List.of(told(action, decision, null))
                : people.stream().map(person -> told(action, decision, person)).toList();
    }

    /** Nobody is named, and whoever waits is someone to whom nothing goes. */
    private static boolean onlyShielded(
            Trajectory trajectory, LegalAction.GiveNotice action, Situation situation) {
        if (action.person() != null || !trajectory.exists()) {
            return false;
        }
        var people = waitingPeople(trajectory, action.duty(), action.decision(), situation);
        return !people.isEmpty()
                && people.stream()
                        .allMatch(
                                person -> Shieldings.of(trajectory).entirely(person, action.on()));
    }

    private static List<PersonId> waitingPeople(
            Trajectory trajectory, ClockId clock, @Nullable EntryNo decision, Situation situation) {
        return duties(trajectory, clock, situation).stream()
                .filter(Duty::open)
                .filter(duty -> decision == null || decision.equals(duty.startedBy()))
                .map(Duty::to)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    private static LegalEvent told(
            LegalAction.GiveNotice action, @Nullable EntryNo decision, @Nullable PersonId person) {
        var attempt = action.attempt();
        return attempt == null
                ? new LegalEvent.NoticeGiven(
                        action.duty(),
                        action.recipient(),
                        action.channel(),
                        decision,
                        action.letter(),
                        action.on(),
                        person)
                : new LegalEvent.NoticeAttempted(
                        action.duty(), action.recipient(), attempt, decision, action.on(), person);
    }

    /** The entry that has waited longest for this notice. */
    private static Optional<EntryNo> waiting(
            Trajectory trajectory, ClockId duty, Situation situation) {
        return duties(trajectory, duty, situation).stream()
                .filter(Duty::open)
                .min(Comparator.comparing(Duty::runsFrom))
                .map(Duty::startedBy);
    }

    private static List<Duty> duties(Trajectory trajectory, ClockId clock, Situation situation) {
        return Duties.of(trajectory, situation.rulebook(), situation.today()).stream()
                .filter(duty -> duty.clock().equals(clock))
                .toList();
    }

    /** Whom any edition of the rule names. */
    private static List<Recipient> recipients(ClockId id, Situation situation) {
        return situation.rulebook().clocks().stream()
                .filter(c -> c.id().equals(id))
                .map(Clock::recipient)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** That entry asked for this notice, whether it waits for it still or not. */
    private static List<Refusal> ofThisDuty(
            Trajectory trajectory, ClockId clock, @Nullable EntryNo entry, Situation situation) {
        boolean asked =
                entry == null
                        || duties(trajectory, clock, situation).stream()
                                .anyMatch(duty -> entry.equals(duty.startedBy()))
                        || starts(trajectory, clock, entry, situation);
        return Decision.refuseUnless(asked, OTHER_DECISION).list();
    }

    /** A duty that was stopped is none any more; who is told all the same is told. */
    private static boolean starts(
            Trajectory trajectory, ClockId clock, EntryNo entry, Situation situation) {
        return trajectory
                .history()
                .entry(entry)
                .map(recorded -> EventNames.of(recorded.event()))
                .filter(name ->
                        situation.rulebook().clocks().stream()
                                .anyMatch(c -> c.id().equals(clock) && c.starts().equals(name)))
                .isPresent();
    }

    private static List<Refusal> made(Trajectory trajectory, @Nullable LetterNo letter) {
        boolean known =
                letter == null
                        || trajectory
                                .history()
                                .of("letter-made")
                                .anyMatch(h -> h.subject().equals("letter-" + letter));
        return Decision.refuseUnless(known, UNKNOWN_LETTER).list();
    }

    private static Decision<LegalEvent.LetterMade> letter(
            Trajectory trajectory, LegalAction.MakeLetter action, Situation situation) {
        var recipients = recipients(action.duty(), situation);
        int number = 1 + (int) trajectory.history().of("letter-made").count();
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orWhen(recipients.isEmpty(), UNKNOWN_DUTY)
                .and(ofThisDuty(trajectory, action.duty(), action.decision(), situation))
                .and(Checks.known(trajectory, action.person(), "person"))
                .orAccept(() ->
                        List.of(
                                new LegalEvent.LetterMade(
                                        new LetterNo(number),
                                        action.template(),
                                        action.version(),
                                        action.duty(),
                                        action.decision(),
                                        recipients.getLast(),
                                        action.text(),
                                        action.on(),
                                        action.person())));
    }
}
