package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.trajectory.Channel;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.Recipient;
import nl.thuisbest.core.trajectory.RestrictionEvent;
import nl.thuisbest.core.trajectory.RightsItem;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import org.jspecify.annotations.Nullable;

/**
 * The list of what is told at the admission. A duty to tell is met when all of it was told both in
 * person and on paper (JW 6.2.4(4)); the names when they were told (JW 6.2.4(1)).
 */
final class ExplainingRights {
    static final Refusal NOTHING = Refusal.order("no-rights-item").at("items");
    static final Refusal NO_DAY = Refusal.order("rights-without-day").at("inPersonOn");

    private static final Set<RightsItem> AT_ADMISSION =
            Set.of(
                    RightsItem.HOUSE_RULES,
                    RightsItem.COMPLAINTS,
                    RightsItem.TRUSTED_PERSON,
                    RightsItem.PARTICIPATION);
    private static final ClockId EXPLAIN = new ClockId("rechten-uitleggen");
    private static final ClockId NAMES = new ClockId("namen-noemen-jongere");
    private static final ClockId LIST = new ClockId("rechten-op-papier-voorwaardelijk");

    private ExplainingRights() {}

    static Decision<TrajectoryEvent> explain(
            Trajectory trajectory, RestrictionAction.ExplainRights action, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orWhen(action.items().isEmpty(), NOTHING)
                .orWhen(action.inPersonOn() == null && action.onPaperOn() == null, NO_DAY)
                .and(notAhead(action.inPersonOn(), "inPersonOn", situation))
                .and(notAhead(action.onPaperOn(), "onPaperOn", situation))
                .and(Checks.happened(action.on(), situation))
                .orAccept(() -> events(trajectory, action, situation));
    }

    private static List<Refusal> notAhead(
            @Nullable LocalDate day, String component, Situation situation) {
        return Decision.refuseWhen(
                        day != null && day.isAfter(situation.today()),
                        Checks.IN_FUTURE.at(component))
                .list();
    }

    private static List<TrajectoryEvent> events(
            Trajectory trajectory, RestrictionAction.ExplainRights action, Situation situation) {
        var events = new ArrayList<TrajectoryEvent>();
        events.add(
                new RestrictionEvent.RightsExplained(
                        action.items(),
                        action.inPersonOn(),
                        action.onPaperOn(),
                        action.understood(),
                        situation.actor().staff(),
                        action.on()));
        var person = told(trajectory, action, true);
        var paper = told(trajectory, action, false);
        met(
                events,
                action,
                EXPLAIN,
                person.containsAll(AT_ADMISSION) && paper.containsAll(AT_ADMISSION));
        met(
                events,
                action,
                NAMES,
                person.contains(RightsItem.NAMES) || paper.contains(RightsItem.NAMES));
        met(
                events,
                action,
                LIST,
                person.contains(RightsItem.RIGHTS_LIST) && paper.contains(RightsItem.RIGHTS_LIST));
        var before = trajectory.legal().notices();
        events.removeIf(event ->
                event instanceof LegalEvent.NoticeGiven notice
                        && before.stream().anyMatch(n -> n.duty().equals(notice.duty())));
        return events;
    }

    /** Everything told by now in that form, with this. */
    private static Set<RightsItem> told(
            Trajectory trajectory, RestrictionAction.ExplainRights action, boolean inPerson) {
        var told = new HashSet<RightsItem>();
        for (var earlier : trajectory.restrictions().explained()) {
            if ((inPerson ? earlier.inPersonOn() : earlier.onPaperOn()) != null) {
                told.addAll(earlier.items());
            }
        }
        if ((inPerson ? action.inPersonOn() : action.onPaperOn()) != null) {
            told.addAll(action.items());
        }
        return told;
    }

    private static void met(
            List<TrajectoryEvent> events,
            RestrictionAction.ExplainRights action,
            ClockId duty,
            boolean whole) {
        if (whole) {
            events.add(
                    new LegalEvent.NoticeGiven(
                            duty, Recipient.YOUTH, Channel.ON_PAPER_IN_PERSON, action.on()));
        }
    }
}
