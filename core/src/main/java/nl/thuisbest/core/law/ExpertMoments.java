package nl.thuisbest.core.law;

import java.time.LocalDate;
import nl.thuisbest.core.trajectory.Analyses;
import nl.thuisbest.core.trajectory.ExpertAsk;
import nl.thuisbest.core.trajectory.ExpertAsks;
import nl.thuisbest.core.trajectory.ExpertEvent;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * The dates from which a question to the expert team waits for its next step, and help for a parent
 * that was asked and did not begin; see {@link Moments}.
 */
final class ExpertMoments {
    /** A question, or an addition to it, that the chair did not screen yet. */
    static final String TO_SCREEN = "@expert-ask-to-screen";

    /** The same of an urgent one. */
    static final String URGENT_TO_SCREEN = "@urgent-expert-ask-to-screen";

    /** The chair asked more, and nothing was added yet. */
    static final String MORE_ASKED = "@expert-ask-more-asked";

    /** A question that was taken up and has had no table yet. */
    static final String TO_TABLE = "@expert-ask-to-table";

    /** The same of an urgent one. */
    static final String URGENT_TO_TABLE = "@urgent-expert-ask-to-table";

    /** A table after which no advice was recorded yet. */
    static final String TO_ADVISE = "@expert-table-without-advice";

    /** The advice, or the last look back on it, while nothing was broken through or explained. */
    static final String TO_FOLLOW = "@expert-advice-to-follow";

    /** The day on which an agreed action is due. */
    static final String ACTION_DUE = "@expert-action-due";

    /** The day on which help for a parent was last known to wait. */
    static final String PARENT_HELP_WAITS = "@parent-help-waits";

    private ExpertMoments() {}

    static void put(Trajectory path, PathMoments.Put put) {
        for (var ask : ExpertAsks.of(path).all()) {
            stage(ask, put);
            if (ask.stage() != ExpertAsk.AskStage.WITHDRAWN) {
                for (var agreed : ask.actions()) {
                    if (agreed.finished() == null) {
                        put.at(
                                ACTION_DUE,
                                agreed.action().dueOn(),
                                "expert-action-" + agreed.action().number());
                    }
                }
            }
        }
        if (path.course().running()) {
            for (var help : Analyses.of(path).parentHelp()) {
                if (help.startedOn() == null && help.endedOn() == null) {
                    put.at(PARENT_HELP_WAITS, help.on(), "parent-help-" + help.number());
                }
            }
        }
    }

    private static void stage(ExpertAsk ask, PathMoments.Put put) {
        var subject = "expert-ask-" + ask.number();
        boolean urgent = ask.asked().urgent();
        switch (ask.stage()) {
            case TO_SCREEN ->
                    put.at(
                            urgent ? URGENT_TO_SCREEN : TO_SCREEN,
                            last(ask, ExpertEvent.AskSupplemented.class),
                            subject);
            case MORE_ASKED ->
                    put.at(MORE_ASKED, last(ask, ExpertEvent.AskScreened.class), subject);
            case TO_TABLE ->
                    put.at(
                            urgent ? URGENT_TO_TABLE : TO_TABLE,
                            last(ask, ExpertEvent.AskScreened.class),
                            subject);
            case TO_ADVISE ->
                    put.at(TO_ADVISE, last(ask, ExpertEvent.ExpertTableHeld.class), subject);
            case TO_FOLLOW -> {
                var advice = last(ask, ExpertEvent.ExpertAdviceGiven.class);
                var looked = last(ask, ExpertEvent.AdviceFollowedUp.class);
                put.at(TO_FOLLOW, looked.isAfter(advice) ? looked : advice, subject);
            }
            case BROKEN_THROUGH, EXPLAINED, ELSEWHERE, WITHDRAWN -> {}
        }
    }

    /** The day of the last of these, else that of the question. */
    private static LocalDate last(ExpertAsk ask, Class<? extends ExpertEvent> type) {
        return ask.last(type).map(ExpertEvent::on).orElse(ask.asked().on());
    }
}
