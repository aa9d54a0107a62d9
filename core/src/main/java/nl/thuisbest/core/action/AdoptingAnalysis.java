package nl.thuisbest.core.action;

import static nl.thuisbest.core.action.AnalysisDecisions.on;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.trajectory.Analyses;
import nl.thuisbest.core.trajectory.Analysis;
import nl.thuisbest.core.trajectory.AnalysisEvent;
import nl.thuisbest.core.trajectory.AnalysisVersionNo;
import nl.thuisbest.core.trajectory.ParentHelpNo;
import nl.thuisbest.core.trajectory.SharingNo;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * Adopting a version, sharing it, and the help that parents need for themselves. Nobody is waited
 * for against the will of all: what is missing asks a reason (VA2, VA5).
 */
final class AdoptingAnalysis {
    static final Refusal NO_QUESTION = Refusal.order("analysis-without-question");
    static final Refusal NO_THEORY = Refusal.order("analysis-without-theory");
    static final Refusal NOBODY = Refusal.order("analysis-without-authors");
    static final Refusal NOTHING_NEW = Refusal.order("analysis-unchanged");
    static final Refusal NOT_HEARD = Refusal.reasonAsked("analysis-not-heard", "VA2");
    static final Refusal NO_COUNTER_VOICE = Refusal.reasonAsked("no-counter-voice", "VA5");
    static final Refusal NO_SCIENTIST = Refusal.reasonAsked("analysis-no-scientist", "VA5");
    static final Refusal NO_SUCH_HELP = Refusal.order("no-such-parent-help").at("help");
    static final Refusal STARTED_BEFORE = Refusal.order("help-started-before").at("startedOn");
    static final Refusal ENDED_BEFORE = Refusal.order("help-ended-before").at("endedOn");
    static final Refusal NO_SHARING = Refusal.order("no-sharing");
    static final Refusal NO_SUCH_SHARING = Refusal.order("no-such-sharing").at("sharing");
    static final Refusal WITHDRAWN = Refusal.order("sharing-withdrawn").at("sharing");

    private AdoptingAnalysis() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.fact(
                        AnalysisAction.RecordParentHelp.class,
                        "analysis",
                        Checks::referred,
                        AdoptingAnalysis::parentHelp),
                ActionType.decision(
                        AnalysisAction.AdoptAnalysis.class,
                        "analysis",
                        AdoptingAnalysis::standing,
                        AdoptingAnalysis::adopt),
                ActionType.fact(
                        AnalysisAction.ConsentToSharing.class,
                        "analysis",
                        Checks::referred,
                        AdoptingAnalysis::consent),
                ActionType.fact(
                        AnalysisAction.WithdrawSharing.class,
                        "analysis",
                        AdoptingAnalysis::anyShared,
                        AdoptingAnalysis::withdraw));
    }

    private static Decision<AnalysisEvent.ParentHelpRecorded> parentHelp(
            Trajectory path, AnalysisAction.RecordParentHelp action, Situation situation) {
        var analyses = Analyses.of(path);
        var known = action.help();
        return on(action.on(), path, situation)
                .orWhen(known != null && analyses.parentHelp(known).isEmpty(), NO_SUCH_HELP)
                .and(AnalysisDecisions.ofTheFamily(path, action.parent(), "parent"))
                .orWhen(before(action.startedOn(), action.askedOn()), STARTED_BEFORE)
                .orWhen(
                        before(
                                action.endedOn(),
                                action.startedOn() == null ? action.askedOn() : action.startedOn()),
                        ENDED_BEFORE)
                .orAccept(() ->
                        List.of(
                                new AnalysisEvent.ParentHelpRecorded(
                                        known == null
                                                ? new ParentHelpNo(analyses.parentHelp().size() + 1)
                                                : known,
                                        action.parent(),
                                        action.kind(),
                                        action.askedOf(),
                                        action.askedOn(),
                                        action.waitingSince(),
                                        action.paidBy(),
                                        action.startedOn(),
                                        action.endedOn(),
                                        action.remark(),
                                        action.on())));
    }

    private static boolean before(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isBefore(other);
    }

    private static List<Refusal> standing(Trajectory path, Situation situation) {
        var analyses = Analyses.of(path);
        var now = analyses.current();
        return Decision.refuse(Checks.referred(path, situation))
                .orWhen(now.question() == null, NO_QUESTION)
                .orWhen(now.theory() == null, NO_THEORY)
                .orWhen(now.coAuthors().isEmpty(), NOBODY)
                .orWhen(!now.empty() && !analyses.changed(), NOTHING_NEW)
                .and(missing(path, now))
                .list();
    }

    /** What asks a reason: someone not heard, nobody asked to contradict, no scientist involved. */
    private static List<Refusal> missing(Trajectory path, Analysis now) {
        if (now.theory() == null || now.coAuthors().isEmpty()) {
            return List.of();
        }
        boolean allHeard =
                now.coAuthors().stream()
                        .allMatch(one ->
                                now.voice(one.number())
                                        .filter(Analysis.Voice::ofThisTheory)
                                        .isPresent());
        return Decision.refuseUnless(allHeard, NOT_HEARD)
                .orUnless(now.contradicted(), NO_COUNTER_VOICE)
                .orUnless(withScientist(path, now), NO_SCIENTIST)
                .list();
    }

    private static boolean withScientist(Trajectory path, Analysis now) {
        return now.participants().stream()
                .anyMatch(one ->
                        one.staff() != null
                                && path.team().members().stream()
                                        .anyMatch(member ->
                                                member.staff().equals(one.staff())
                                                        && member.role()
                                                                .equals(
                                                                        Roles
                                                                                .GEDRAGSWETENSCHAPPER)));
    }

    private static Decision<AnalysisEvent.AnalysisAdopted> adopt(
            Trajectory path, AnalysisAction.AdoptAnalysis action, Situation situation) {
        var analyses = Analyses.of(path);
        var against = standing(path, situation);
        return Decision.refuse(
                        Checks.reasonAskedUnless(
                                action.deviation(), "deviation", programme(against)))
                .and(blocking(against))
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new AnalysisEvent.AnalysisAdopted(
                                        new AnalysisVersionNo(analyses.versions().size() + 1),
                                        analyses.current().coAuthors().stream()
                                                .map(one -> one.number())
                                                .toList(),
                                        action.deviation(),
                                        situation.actor().staff(),
                                        action.on())));
    }

    private static List<Refusal> programme(List<Refusal> reasons) {
        return reasons.stream().filter(one -> !blocks(one)).toList();
    }

    private static List<Refusal> blocking(List<Refusal> reasons) {
        return reasons.stream().filter(AdoptingAnalysis::blocks).toList();
    }

    private static boolean blocks(Refusal reason) {
        return reason.force() == nl.thuisbest.core.kernel.Force.LAW;
    }

    private static Decision<AnalysisEvent.SharingConsented> consent(
            Trajectory path, AnalysisAction.ConsentToSharing action, Situation situation) {
        return on(action.on(), path, situation)
                .and(Checks.known(path, action.givenBy(), "givenBy"))
                .orAccept(() ->
                        List.of(
                                new AnalysisEvent.SharingConsented(
                                        new SharingNo(Analyses.of(path).sharing().size() + 1),
                                        action.withWhom(),
                                        action.givenBy(),
                                        action.limits(),
                                        action.on())));
    }

    private static List<Refusal> anyShared(Trajectory path, Situation situation) {
        return Decision.refuse(Checks.referred(path, situation))
                .orWhen(Analyses.of(path).sharing().isEmpty(), NO_SHARING)
                .list();
    }

    private static Decision<AnalysisEvent.SharingWithdrawn> withdraw(
            Trajectory path, AnalysisAction.WithdrawSharing action, Situation situation) {
        var sharing = Analyses.of(path).sharing(action.sharing());
        return on(action.on(), path, situation)
                .orWhen(sharing.isEmpty(), NO_SUCH_SHARING)
                .orWhen(sharing.filter(one -> one.withdrawn() != null).isPresent(), WITHDRAWN)
                .and(Checks.known(path, action.by(), "by"))
                .orAccept(() ->
                        List.of(
                                new AnalysisEvent.SharingWithdrawn(
                                        action.sharing(), action.by(), action.on())));
    }
}
