package nl.thuisbest.web.letter;

import java.time.LocalDate;
import java.util.Optional;
import nl.thuisbest.core.decision.Rulings;
import nl.thuisbest.core.law.RemedyMoments;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.Annulment;
import nl.thuisbest.core.trajectory.Contestable;
import nl.thuisbest.core.trajectory.CourtAbout;
import nl.thuisbest.core.trajectory.DecisionNo;
import nl.thuisbest.core.trajectory.EntryNo;
import nl.thuisbest.core.trajectory.FreedByRuling;
import nl.thuisbest.core.trajectory.LeaveEvent;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.RemedyEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.web.i18n.Words;
import org.jspecify.annotations.Nullable;

/**
 * A ruling in words: who ruled, what, about which decision, and what holds today because of it.
 *
 * @param voice {@code letters} speaks to the young person, {@code rulings} to the team
 */
public record RulingWords(
        Trajectory path, Rulebook rulebook, Words words, LocalDate today, String voice) {

    /** Who ruled. */
    public String by(RemedyEvent event) {
        return words.say(
                "rulings.by."
                        + switch (event) {
                            case RemedyEvent.SuspensionRuled _ -> "president";
                            case RemedyEvent.AppealDecided _ -> "appeal-committee";
                            case RemedyEvent.OfComplaint _ -> "committee";
                            case RemedyEvent.CourtAppealRuled _ -> "court-of-appeal";
                            case RemedyEvent.OfCourt _ -> "court";
                        });
    }

    /** What was ruled, in one or two sentences. */
    public String outcome(RemedyEvent event) {
        return switch (event) {
            case RemedyEvent.ComplaintDecided e ->
                    words.say("rulings.complaint", e.outcome()) + annulment(e.annulment());
            case RemedyEvent.AppealDecided e ->
                    words.say("rulings.appeal", e.outcome()) + annulment(e.annulment());
            case RemedyEvent.CourtRuled e ->
                    words.say("rulings.court", e.outcome()) + annulment(e.annulment());
            case RemedyEvent.CourtAppealRuled e ->
                    words.say("rulings.court-appeal", e.outcome()) + annulment(e.annulment());
            case RemedyEvent.SuspensionRuled e ->
                    words.say(
                            !e.granted()
                                    ? "rulings.not-paused"
                                    : e.pendingAppeal()
                                            ? "rulings.ruling-paused"
                                            : "rulings.paused");
            case RemedyEvent.OfComplaint _, RemedyEvent.OfCourt _ -> "";
        };
    }

    private String annulment(@Nullable Annulment annulment) {
        return annulment == null
                ? ""
                : " "
                        + words.say(
                                "rulings.annulled."
                                        + nl.thuisbest.core.shape.Words.ofEnum(annulment.extent()),
                                words.days().full(annulment.from()));
    }

    /** The decision it is about, or empty when it is about none in the journal. */
    public String about(RemedyEvent event) {
        return number(event)
                .map(number -> {
                    var entry = path.history().entry(new EntryNo(number.value())).orElseThrow();
                    var what =
                            Rulings.kindOf(entry.event(), path)
                                    .map(words::word)
                                    .orElseGet(() -> words.say("rulings." + plain(entry.event())));
                    return words.say("rulings.about", what, words.days().full(entry.event().on()));
                })
                .orElse("");
    }

    private static String plain(TrajectoryEvent event) {
        return event instanceof LegalEvent ? "the-authorisation" : "a-measure";
    }

    private Optional<DecisionNo> number(RemedyEvent event) {
        return Rulings.about(event, path.remedies());
    }

    /** What it means today. */
    public String effect(RemedyEvent event) {
        return words.say(voice + ".today." + number(event).map(this::effect).orElse("nothing"));
    }

    private String effect(DecisionNo number) {
        if (path.remedies().holds(number, today)) {
            return "holds";
        }
        var freed =
                FreedByRuling.of(path, today).stream()
                        .filter(one -> one.decision().equals(number))
                        .findFirst();
        if (freed.isPresent()) {
            return freed.get().leave() == null ? "free" : "leave-now";
        }
        var event = path.history().entry(new EntryNo(number.value())).orElseThrow().event();
        if (event instanceof StayEvent.LeaveRevoked
                || event instanceof LeaveEvent.LeaveSeriesRevoked) {
            return "leave-back";
        }
        if (Contestable.restriction(event).isPresent()) {
            return "measure-stops";
        }
        return Contestable.courtAbout(event).map(RulingWords::undone).orElse("gone");
    }

    private static String undone(CourtAbout about) {
        return switch (about) {
            case ADMISSION -> "conditional-again";
            case SUSPENSION_WITHDRAWN -> "suspended-again";
            case AUTHORISATION -> "no-authorisation";
            case PLAN_CHANGE -> "no-plan";
        };
    }

    /** The last day of an appeal against it, while one is open. */
    public Optional<LocalDate> appealUntil(RemedyEvent event) {
        return switch (event) {
            case RemedyEvent.ComplaintDecided e ->
                    RemedyMoments.openUntil(path, rulebook, "complaint-" + e.number(), today);
            case RemedyEvent.CourtRuled e ->
                    RemedyMoments.openUntil(path, rulebook, "court-case-" + e.number(), today);
            case RemedyEvent.OfComplaint _, RemedyEvent.OfCourt _ -> Optional.empty();
        };
    }

    /** Where that appeal goes. */
    public String appealTo(RemedyEvent event) {
        return words.say(
                event instanceof RemedyEvent.OfCourt
                        ? "rulings.by.court-of-appeal"
                        : "rulings.by.appeal-committee");
    }
}
