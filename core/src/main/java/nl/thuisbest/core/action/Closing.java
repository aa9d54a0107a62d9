package nl.thuisbest.core.action;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.Ending;
import nl.thuisbest.core.trajectory.FollowUpMoment;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.WishOf;

/** How a path ends, and how it was months later (S0, S1, CBS protocol). */
final class Closing {
    static final Refusal STILL_INSIDE = Refusal.order("still-inside");
    static final Refusal COOPERATION_ASKED =
            Refusal.reasonAsked("cooperation-asked", "S1").at("cooperation");
    static final Refusal AGREED_IS_MUTUAL = Refusal.order("agreed-is-mutual").at("mutual");
    static final Refusal OTHER_WISH = Refusal.order("ending-by-another-wish").at("byWish");
    static final Refusal NOT_CLOSED = Refusal.order("not-closed");
    static final Refusal BEFORE_THE_END = Refusal.order("before-the-end").at("on");
    static final Refusal FOLLOWED_UP = Refusal.order("already-followed-up").at("moment");

    private static final Set<WishOf> OF_THE_FAMILY = EnumSet.of(WishOf.YOUTH, WishOf.PARENTS);

    private Closing() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.fact(CourseAction.Close.class, "course", Closing::now, Closing::close),
                ActionType.fact(
                        CourseAction.FollowUp.class, "course", Closing::closed, Closing::followUp));
    }

    /** Nobody is left inside by closing a path: first he or she is let go. */
    private static List<Refusal> now(Trajectory trajectory, Situation situation) {
        return Decision.refuse(Checks.running(trajectory, situation))
                .orWhen(trajectory.stay().insideOn(situation.today()), STILL_INSIDE)
                .list();
    }

    private static Decision<CourseEvent.Closed> close(
            Trajectory trajectory, CourseAction.Close action, Situation situation) {
        return Decision.refuse(Checks.running(trajectory, situation))
                .orWhen(trajectory.stay().insideOn(action.on()), STILL_INSIDE)
                .and(Checks.happened(action.on(), situation))
                .and(contradictions(action))
                .orWhen(dropOut(action.ending()) && action.cooperation() == null, COOPERATION_ASKED)
                .orAccept(() ->
                        List.of(
                                new CourseEvent.Closed(
                                        action.ending(),
                                        action.byWish(),
                                        action.mutual(),
                                        action.how(),
                                        action.cooperation(),
                                        action.outcomes(),
                                        action.on())));
    }

    /** Only these two count as drop-out (CBS); the family's own reason is asked (care-rules 17). */
    private static boolean dropOut(Ending ending) {
        return switch (ending) {
            case EARLY_BY_CLIENT, EARLY_BY_PROVIDER -> true;
            case AS_PLANNED, EARLY_IN_AGREEMENT, EXTERNAL -> false;
        };
    }

    /** An ending by agreement was agreed; one by the family was not the provider's wish. */
    private static List<Refusal> contradictions(CourseAction.Close action) {
        boolean otherWish =
                switch (action.ending()) {
                    case EARLY_BY_CLIENT -> action.byWish() == WishOf.PROVIDER;
                    case EARLY_BY_PROVIDER -> OF_THE_FAMILY.contains(action.byWish());
                    case AS_PLANNED, EARLY_IN_AGREEMENT, EXTERNAL -> false;
                };
        boolean notAgreed = action.ending() == Ending.EARLY_IN_AGREEMENT && !action.mutual();
        return Decision.refuseWhen(notAgreed, AGREED_IS_MUTUAL)
                .orWhen(otherWish, OTHER_WISH)
                .list();
    }

    private static List<Refusal> closed(Trajectory trajectory, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orWhen(trajectory.exists() && trajectory.course().closed().isEmpty(), NOT_CLOSED)
                .list();
    }

    private static Decision<CourseEvent.FollowedUp> followUp(
            Trajectory trajectory, CourseAction.FollowUp action, Situation situation) {
        var end = trajectory.course().closed().map(CourseEvent.Closed::on);
        return Decision.refuse(closed(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orWhen(end.filter(action.on()::isBefore).isPresent(), BEFORE_THE_END)
                .orWhen(done(trajectory, action.moment()), FOLLOWED_UP)
                .orAccept(() ->
                        List.of(
                                new CourseEvent.FollowedUp(
                                        action.moment(), action.outcomes(), action.on())));
    }

    /** Each moment is asked once; a wrong answer is corrected in its own entry. */
    private static boolean done(Trajectory trajectory, FollowUpMoment moment) {
        return moment != FollowUpMoment.OTHER
                && trajectory.course().followUps().stream().anyMatch(f -> f.moment() == moment);
    }
}
