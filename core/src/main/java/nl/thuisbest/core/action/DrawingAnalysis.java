package nl.thuisbest.core.action;

import static nl.thuisbest.core.action.AnalysisDecisions.on;

import java.util.List;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.trajectory.Analyses;
import nl.thuisbest.core.trajectory.Analysis;
import nl.thuisbest.core.trajectory.AnalysisEvent;
import nl.thuisbest.core.trajectory.EarlierHelpNo;
import nl.thuisbest.core.trajectory.FactorNo;
import nl.thuisbest.core.trajectory.TimelineKind;
import nl.thuisbest.core.trajectory.TimelineNo;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/** What an analysis is drawn from: the timeline, the factors and what they do to each other. */
final class DrawingAnalysis {
    static final Refusal NOTHING_ON_THE_LINE = Refusal.order("timeline-empty");
    static final Refusal NO_SUCH_ITEM = Refusal.order("no-such-timeline-item").at("item");
    static final Refusal YEAR = Refusal.order("timeline-year").at("year");
    static final Refusal NO_SUCH_HELP = Refusal.order("no-such-earlier-help").at("help");
    static final Refusal NOT_HELP = Refusal.order("timeline-is-no-help").at("kind");
    static final Refusal NO_FACTOR = Refusal.order("no-factor");
    static final Refusal NO_SUCH_FACTOR = Refusal.order("no-such-factor");
    static final Refusal ONE_FACTOR = Refusal.order("factor-links-itself").at("to");
    static final Refusal NOT_LINKED = Refusal.order("factors-not-linked").at("to");
    private static final int OLDEST = 1900;

    private DrawingAnalysis() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.fact(
                        AnalysisAction.PlaceOnTimeline.class,
                        "analysis",
                        Checks::referred,
                        DrawingAnalysis::place),
                ActionType.fact(
                        AnalysisAction.TakeOffTimeline.class,
                        "analysis",
                        DrawingAnalysis::anythingPlaced,
                        DrawingAnalysis::takeOff),
                ActionType.fact(
                        AnalysisAction.RecordFactor.class,
                        "analysis",
                        Checks::referred,
                        DrawingAnalysis::factor),
                ActionType.fact(
                        AnalysisAction.DropFactor.class,
                        "analysis",
                        DrawingAnalysis::anyFactor,
                        DrawingAnalysis::drop),
                ActionType.fact(
                        AnalysisAction.LinkFactors.class,
                        "analysis",
                        DrawingAnalysis::anyFactor,
                        DrawingAnalysis::link),
                ActionType.fact(
                        AnalysisAction.UnlinkFactors.class,
                        "analysis",
                        DrawingAnalysis::anyFactor,
                        DrawingAnalysis::unlink));
    }

    private static List<Refusal> anythingPlaced(Trajectory path, Situation situation) {
        return Decision.refuse(Checks.referred(path, situation))
                .orWhen(Analyses.of(path).current().timeline().isEmpty(), NOTHING_ON_THE_LINE)
                .list();
    }

    private static List<Refusal> anyFactor(Trajectory path, Situation situation) {
        return Decision.refuse(Checks.referred(path, situation))
                .orWhen(Analyses.of(path).current().factors().isEmpty(), NO_FACTOR)
                .list();
    }

    private static Decision<AnalysisEvent.TimelinePlaced> place(
            Trajectory path, AnalysisAction.PlaceOnTimeline action, Situation situation) {
        var analyses = Analyses.of(path);
        var item = action.item();
        boolean yearFits = action.year() >= OLDEST && action.year() <= situation.today().getYear();
        return on(action.on(), path, situation)
                .orWhen(item != null && !placed(analyses.current(), item), NO_SUCH_ITEM)
                .orUnless(yearFits, YEAR.with("until", situation.today().getYear()))
                .orUnless(recorded(path, action.help()), NO_SUCH_HELP)
                .orWhen(action.help() != null && action.kind() != TimelineKind.HELP, NOT_HELP)
                .and(AnalysisDecisions.ofTheFamily(path, action.onlyFor(), "onlyFor"))
                .orAccept(() ->
                        List.of(
                                new AnalysisEvent.TimelinePlaced(
                                        item == null ? new TimelineNo(analyses.placed() + 1) : item,
                                        action.kind(),
                                        action.year(),
                                        action.precisely(),
                                        action.what(),
                                        action.worked(),
                                        action.didNotWork(),
                                        action.inWhoseEyes(),
                                        action.help(),
                                        action.onlyFor(),
                                        action.on())));
    }

    private static boolean recorded(Trajectory path, @Nullable EarlierHelpNo help) {
        return help == null || help.value() <= Analyses.earlierHelp(path).size();
    }

    private static boolean placed(Analysis now, TimelineNo item) {
        return now.timeline().stream().anyMatch(one -> one.number().equals(item));
    }

    private static Decision<AnalysisEvent.TimelineRemoved> takeOff(
            Trajectory path, AnalysisAction.TakeOffTimeline action, Situation situation) {
        return on(action.on(), path, situation)
                .orUnless(placed(Analyses.of(path).current(), action.item()), NO_SUCH_ITEM)
                .orAccept(() ->
                        List.of(new AnalysisEvent.TimelineRemoved(action.item(), action.on())));
    }

    private static Decision<AnalysisEvent.FactorRecorded> factor(
            Trajectory path, AnalysisAction.RecordFactor action, Situation situation) {
        var analyses = Analyses.of(path);
        var known = action.factor();
        return on(action.on(), path, situation)
                .and(known == null ? List.of() : named(analyses.current(), known, "factor"))
                .and(AnalysisDecisions.ofTheFamily(path, action.onlyFor(), "onlyFor"))
                .orAccept(() ->
                        List.of(
                                new AnalysisEvent.FactorRecorded(
                                        known == null ? new FactorNo(analyses.drawn() + 1) : known,
                                        action.kind(),
                                        action.domain(),
                                        action.name(),
                                        action.explanation(),
                                        action.inWhoseEyes(),
                                        action.onlyFor(),
                                        action.on())));
    }

    private static Decision<AnalysisEvent.FactorDropped> drop(
            Trajectory path, AnalysisAction.DropFactor action, Situation situation) {
        return on(action.on(), path, situation)
                .and(named(Analyses.of(path).current(), action.factor(), "factor"))
                .orAccept(() ->
                        List.of(new AnalysisEvent.FactorDropped(action.factor(), action.on())));
    }

    private static Decision<AnalysisEvent.FactorsLinked> link(
            Trajectory path, AnalysisAction.LinkFactors action, Situation situation) {
        var now = Analyses.of(path).current();
        return on(action.on(), path, situation)
                .and(named(now, action.factor(), "factor"))
                .and(named(now, action.to(), "to"))
                .orWhen(action.factor().equals(action.to()), ONE_FACTOR)
                .orAccept(() ->
                        List.of(
                                new AnalysisEvent.FactorsLinked(
                                        action.factor(), action.link(), action.to(), action.on())));
    }

    private static Decision<AnalysisEvent.FactorsUnlinked> unlink(
            Trajectory path, AnalysisAction.UnlinkFactors action, Situation situation) {
        boolean linked =
                Analyses.of(path).current().links().stream()
                        .anyMatch(link ->
                                link.factor().equals(action.factor())
                                        && link.to().equals(action.to()));
        return on(action.on(), path, situation)
                .orUnless(linked, NOT_LINKED)
                .orAccept(() ->
                        List.of(
                                new AnalysisEvent.FactorsUnlinked(
                                        action.factor(), action.to(), action.on())));
    }

    private static List<Refusal> named(Analysis now, FactorNo number, String component) {
        return Decision.refuseUnless(now.factor(number).isPresent(), NO_SUCH_FACTOR.at(component))
                .list();
    }
}
