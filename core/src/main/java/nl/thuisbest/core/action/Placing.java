package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.core.journal.EventNames;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Holidays;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.law.Articles;
import nl.thuisbest.core.programme.Norm;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.programme.Role;
import nl.thuisbest.core.trajectory.History;
import nl.thuisbest.core.trajectory.Stay;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;

/**
 * Placing is a decision and asks a title; that someone slept in the group is a fact and asks
 * nothing (care-rules 2).
 */
final class Placing {
    static final Refusal ALREADY_PLACED = Refusal.order("already-placed");
    static final Refusal NOT_IN_PROGRAMME = Refusal.order("place-not-in-programme");
    static final Refusal NO_TITLE = Refusal.law("no-title", Articles.TITLE_NEEDED);
    static final Refusal SUSPENDED = Refusal.law("title-suspended", Articles.SUSPENSION);
    static final Refusal CONDITIONAL = Refusal.law("title-conditional", Articles.ADMISSION_MAY);
    static final Refusal RETURN_BEFORE_PLACEMENT =
            Refusal.order("return-before-placement").at("plannedReturn");
    static final Refusal RETURN_AFTER_NORM = Refusal.reasonAsked("return-after-norm", "S1");
    static final Refusal MST_STARTED = Refusal.order("mst-already-started");
    static final Refusal THERAPIST_NOT_IN_TEAM =
            Refusal.order("therapist-not-in-team").at("therapist");
    static final Refusal MST_LATER = Refusal.reasonAsked("mst-later-than-placement", "S1");

    private Placing() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.decision(StayAction.Place.class, "stay", Placing::now, Placing::place),
                ActionType.decision(
                        StayAction.StartMst.class, "stay", Placing::mstNow, Placing::startMst),
                ActionType.fact(
                        StayAction.RecordNight.class, "stay", Checks::referred, Placing::night));
    }

    private static List<Refusal> now(Trajectory trajectory, Situation situation) {
        var indicated = Checks.indicated(trajectory, situation);
        return indicated.isEmpty()
                ? Decision.refuseUnless(mayBePlaced(trajectory), ALREADY_PLACED)
                        .and(title(trajectory, situation.today()))
                        .orWhen(!closed(situation.programmeOf(trajectory)), NOT_IN_PROGRAMME)
                        .and(missingRoles(trajectory, situation.programmeOf(trajectory)))
                        .list()
                : indicated;
    }

    private static Decision<? extends TrajectoryEvent> place(
            Trajectory trajectory, StayAction.Place action, Situation situation) {
        var indicated = Checks.indicated(trajectory, situation);
        if (!indicated.isEmpty()) {
            return new Decision.Refused<>(indicated);
        }
        var programme = situation.programmeOf(trajectory);
        var planned = action.plannedReturn();
        var departures =
                Stream.concat(
                                missingRoles(trajectory, programme).stream(),
                                afterNorm(programme, action).stream())
                        .toList();
        return Decision.refuseUnless(mayBePlaced(trajectory), ALREADY_PLACED)
                .and(title(trajectory, action.on()).stream().map(r -> r.at("on")).toList())
                .orWhen(!closed(programme), NOT_IN_PROGRAMME)
                .orWhen(planned != null && !planned.isAfter(action.on()), RETURN_BEFORE_PLACEMENT)
                .and(Checks.reasonAskedUnless(action.deviation(), "deviation", departures))
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        Phases.with(
                                trajectory,
                                situation,
                                new StayEvent.Placed(
                                        action.site(),
                                        action.group(),
                                        action.room(),
                                        planned,
                                        departures.isEmpty() ? null : action.deviation(),
                                        action.on())));
    }

    /** A path whose help has no closed stay in it follows another programme first. */
    private static boolean closed(Programme programme) {
        return programme.phaseEnteredBy(EventNames.of(StayEvent.Placed.class)).isPresent();
    }

    /** Once; and anew, under another authorisation, after being let go. */
    private static boolean mayBePlaced(Trajectory trajectory) {
        var placed = trajectory.history().last("placed").map(History.Happening::revision);
        return placed.isEmpty()
                || trajectory
                        .history()
                        .last("let-go")
                        .map(History.Happening::revision)
                        .filter(letGo -> letGo > placed.get())
                        .filter(letGo -> authorisedAfter(trajectory, letGo))
                        .isPresent();
    }

    private static boolean authorisedAfter(Trajectory trajectory, int revision) {
        return trajectory
                .history()
                .last("authorisation-registered")
                .filter(h -> h.revision() > revision)
                .isPresent();
    }

    /** Why nobody may be kept inside on that day, when so. */
    static List<Refusal> title(Trajectory trajectory, LocalDate day) {
        var legal = trajectory.legal();
        if (legal.titleToStayOn(day)) {
            return List.of();
        }
        return List.of(
                legal.inForceOn(day)
                        .map(a -> a.suspendedOn(day) ? SUSPENDED : CONDITIONAL)
                        .orElse(NO_TITLE));
    }

    /** The team is coupled to the family from the start (S0, S1); one that is not asks a reason. */
    static List<Refusal> missingRoles(Trajectory trajectory, Programme programme) {
        return programme.roles().stream()
                .filter(Role::needed)
                .filter(role -> trajectory.team().inRole(role.id()).isEmpty())
                .map(role ->
                        Refusal.reasonAsked("role-missing", role.source().value())
                                .with("role", role.id()))
                .toList();
    }

    private static Optional<Refusal> afterNorm(Programme programme, StayAction.Place action) {
        var planned = action.plannedReturn();
        return programme
                .norm("verblijf-max")
                .map(norm -> last(norm, action.on()))
                .filter(last -> planned != null && planned.isAfter(last))
                .map(last -> RETURN_AFTER_NORM.with("norm", last));
    }

    private static LocalDate last(Norm norm, LocalDate from) {
        return norm.term().after(from, Holidays.DUTCH);
    }

    private static List<Refusal> mstNow(Trajectory trajectory, Situation situation) {
        return Decision.refuse(Checks.indicated(trajectory, situation))
                .orWhen(trajectory.stay().mst() != null, MST_STARTED)
                .list();
    }

    private static Decision<StayEvent.MstStarted> startMst(
            Trajectory trajectory, StayAction.StartMst action, Situation situation) {
        var later =
                trajectory
                        .stay()
                        .placed()
                        .map(Stay.Placement::on)
                        .filter(action.on()::isAfter)
                        .map(placed -> MST_LATER.with("placed", placed))
                        .stream()
                        .toList();
        return Decision.refuse(mstNow(trajectory, situation))
                .orUnless(trajectory.team().isMember(action.therapist()), THERAPIST_NOT_IN_TEAM)
                .and(Checks.reasonAskedUnless(action.deviation(), "deviation", later))
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new StayEvent.MstStarted(
                                        action.therapist(),
                                        later.isEmpty() ? null : action.deviation(),
                                        action.on())));
    }

    private static Decision<StayEvent.SleptElsewhere> night(
            Trajectory trajectory, StayAction.RecordNight action, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new StayEvent.SleptElsewhere(
                                        action.where(), action.note(), action.on())));
    }
}
