package nl.thuisbest.core.action;

import java.util.List;
import java.util.stream.Stream;

/** All actions of {@link RestrictionAction}, in the order of what comes first. */
final class RestrictionDecisions {
    private static final String PART = "restrictions";

    private RestrictionDecisions() {}

    static List<ActionType<?>> types() {
        return Stream.of(
                        applying().stream(),
                        deciding().stream(),
                        after().stream(),
                        EscortRestrictions.types(),
                        KeepingImages.types())
                .<ActionType<?>>flatMap(types -> types)
                .toList();
    }

    private static List<ActionType<?>> applying() {
        return List.of(
                ActionType.fact(
                        RestrictionAction.ExplainRights.class,
                        PART,
                        Checks::referred,
                        ExplainingRights::explain),
                ActionType.fact(
                        RestrictionAction.ApplyRestriction.class,
                        PART,
                        Checks::referred,
                        ApplyingRestrictions::apply),
                ActionType.fact(
                        RestrictionAction.CheckSeclusion.class,
                        PART,
                        ApplyingRestrictions::secludedOnce,
                        ApplyingRestrictions::check),
                ActionType.fact(
                        RestrictionAction.EndRestriction.class,
                        PART,
                        ApplyingRestrictions::running,
                        ApplyingRestrictions::end));
    }

    private static List<ActionType<?>> deciding() {
        return List.of(
                ActionType.decision(
                        RestrictionAction.DecideRestriction.class,
                        PART,
                        DecidingRestrictions::now,
                        DecidingRestrictions::decide),
                ActionType.decision(
                        RestrictionAction.AssessRestriction.class,
                        PART,
                        JudgingRestrictions::assessNow,
                        JudgingRestrictions::assess),
                ActionType.decision(
                        RestrictionAction.ProlongSeclusion.class,
                        PART,
                        JudgingRestrictions::prolongNow,
                        JudgingRestrictions::prolong),
                ActionType.decision(
                        RestrictionAction.MotivateRestriction.class,
                        PART,
                        JudgingRestrictions::motivateNow,
                        JudgingRestrictions::motivate));
    }

    private static List<ActionType<?>> after() {
        return List.of(
                ActionType.fact(
                        RestrictionAction.ReviewRestriction.class,
                        PART,
                        ReviewingRestrictions::any,
                        ReviewingRestrictions::review),
                ActionType.fact(
                        RestrictionAction.AskExpert.class,
                        PART,
                        ReviewingRestrictions::any,
                        ReviewingRestrictions::expert),
                ActionType.fact(
                        RestrictionAction.SendUrine.class,
                        PART,
                        ReviewingRestrictions::any,
                        ReviewingRestrictions::send),
                ActionType.fact(
                        RestrictionAction.RecordUrineResult.class,
                        PART,
                        ReviewingRestrictions::any,
                        ReviewingRestrictions::result),
                ActionType.fact(
                        RestrictionAction.AskUrineRetest.class,
                        PART,
                        ReviewingRestrictions::any,
                        ReviewingRestrictions::retest));
    }
}
