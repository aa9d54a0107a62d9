package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.core.choice.Comparison;
import nl.thuisbest.core.choice.Fit;
import nl.thuisbest.core.journal.EventNames;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.programme.Phase;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.programme.Setting;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.HelpEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.core.trajectory.Whereabouts;
import org.jspecify.annotations.Nullable;

/**
 * Decides {@link HelpAction}. What fits is compared, never scored; people choose, and say why
 * lighter help is not enough where it may do (S3).
 */
final class HelpDecisions {
    static final Refusal NOTHING_CHOSEN = Refusal.order("nothing-chosen").at("programme");
    static final Refusal FROM_BEFORE = Refusal.order("place-before-answer").at("from");
    static final Refusal NOT_IN_PROGRAMME = Refusal.order("help-not-in-programme");
    static final Refusal ALREADY_STARTED = Refusal.order("help-already-started");
    static final Refusal LIGHTER_MAY_DO = Refusal.reasonAsked("lighter-may-do", "S3");
    static final Refusal DOES_NOT_FIT = Refusal.reasonAsked("help-does-not-fit", "S3");
    static final Refusal NOT_KNOWN_TO_FIT = Refusal.reasonAsked("help-not-known-to-fit", "S3");

    static final Refusal ON_NEWEST_EDITION = Refusal.order("on-newest-edition");
    static final Refusal EDITION_NOT_YET = Refusal.order("edition-not-yet").at("on");

    private static final String STARTED = EventNames.of(HelpEvent.HelpStarted.class);

    private HelpDecisions() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.fact(
                        HelpAction.AskPlace.class,
                        "course",
                        Checks::running,
                        HelpDecisions::askPlace),
                ActionType.fact(
                        HelpAction.AnswerPlace.class,
                        "course",
                        Checks::running,
                        HelpDecisions::answerPlace),
                ActionType.decision(
                        HelpAction.ChooseHelp.class,
                        "course",
                        Checks::running,
                        HelpDecisions::choose),
                ActionType.decision(
                        HelpAction.StartHelp.class,
                        "course",
                        HelpDecisions::startNow,
                        HelpDecisions::start),
                ActionType.decision(
                        HelpAction.FollowNewEdition.class,
                        "course",
                        HelpDecisions::moveNow,
                        HelpDecisions::move));
    }

    private static Decision<HelpEvent.PlaceAsked> askPlace(
            Trajectory trajectory, HelpAction.AskPlace action, Situation situation) {
        return Decision.refuse(Checks.running(trajectory, situation))
                .and(programme(action.programme(), situation))
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new HelpEvent.PlaceAsked(
                                        action.programme(), action.provider(), action.on())));
    }

    private static Decision<HelpEvent.PlaceAnswered> answerPlace(
            Trajectory trajectory, HelpAction.AnswerPlace action, Situation situation) {
        var from = action.from();
        return Decision.refuse(Checks.running(trajectory, situation))
                .and(programme(action.programme(), situation))
                .and(Checks.happened(action.on(), situation))
                .orWhen(from != null && from.isBefore(action.on()), FROM_BEFORE)
                .orAccept(() ->
                        List.of(
                                new HelpEvent.PlaceAnswered(
                                        action.programme(),
                                        action.provider(),
                                        action.answer(),
                                        from,
                                        action.on())));
    }

    /** One of the rulebook, and one that is help. */
    private static List<Refusal> programme(ProgrammeId id, Situation situation) {
        var programme = situation.rulebook().programmes().get(id);
        return Decision.refuseWhen(programme == null, Referring.UNKNOWN_PROGRAMME)
                .orWhen(
                        programme != null && programme.setting() == Setting.NOT_CHOSEN,
                        NOTHING_CHOSEN)
                .list();
    }

    private static Decision<TrajectoryEvent> choose(
            Trajectory trajectory, HelpAction.ChooseHelp action, Situation situation) {
        var cannot =
                Decision.refuse(Checks.running(trajectory, situation))
                        .and(programme(action.programme(), situation))
                        .and(Checks.happened(action.on(), situation))
                        .list();
        if (!cannot.isEmpty()) {
            return new Decision.Refused<>(cannot);
        }
        var compared = Comparison.of(trajectory, situation.rulebook(), action.on());
        var lighter =
                compared.lighterMayDo(action.programme())
                        ? List.of(LIGHTER_MAY_DO)
                        : List.<Refusal>of();
        var fit = fit(compared.of(action.programme()).fit());
        return Decision.refuse(
                        Checks.reasonAskedUnless(action.whyNotLighter(), "whyNotLighter", lighter))
                .and(Checks.reasonAskedUnless(action.deviation(), "deviation", fit))
                .orAccept(() -> chosen(trajectory, action, situation, fit));
    }

    private static List<Refusal> fit(Fit fit) {
        return switch (fit) {
            case FITS, NO_PLACE -> List.of();
            case OPEN -> List.of(NOT_KNOWN_TO_FIT);
            case DOES_NOT_FIT -> List.of(DOES_NOT_FIT);
        };
    }

    private static List<TrajectoryEvent> chosen(
            Trajectory trajectory,
            HelpAction.ChooseHelp action,
            Situation situation,
            List<Refusal> departures) {
        var events = new ArrayList<TrajectoryEvent>();
        events.add(
                new HelpEvent.HelpChosen(
                        action.programme(),
                        action.reasons(),
                        action.whyNotLighter(),
                        action.familyView(),
                        action.with(),
                        departures.isEmpty() ? null : action.deviation(),
                        action.on()));
        boolean stays = action.programme().equals(trajectory.course().programme());
        var next =
                stays
                        ? situation.programmeOf(trajectory)
                        : edition(action.programme(), action.on(), situation);
        events.addAll(Referring.followed(next, action.on()));
        if (!stays) {
            events.add(
                    new CourseEvent.PhaseEntered(
                            reached(trajectory, next, false).id(), action.on()));
        }
        return events;
    }

    private static Programme edition(ProgrammeId id, LocalDate day, Situation situation) {
        var rulebook = situation.rulebook();
        return rulebook.programmeOn(id, day).orElseGet(() -> rulebook.programme(id));
    }

    private static List<Refusal> moveNow(Trajectory trajectory, Situation situation) {
        var running = Checks.running(trajectory, situation);
        return running.isEmpty()
                ? Decision.refuseWhen(
                                newest(trajectory, situation).version()
                                        == trajectory.course().edition(),
                                ON_NEWEST_EDITION)
                        .list()
                : running;
    }

    private static Programme newest(Trajectory trajectory, Situation situation) {
        return edition(trajectory.course().programme(), situation.today(), situation);
    }

    /** Who stands in a phase that the new edition does not have, goes to the one reached there. */
    private static Decision<TrajectoryEvent> move(
            Trajectory trajectory, HelpAction.FollowNewEdition action, Situation situation) {
        var cannot = moveNow(trajectory, situation);
        if (!cannot.isEmpty()) {
            return new Decision.Refused<>(cannot);
        }
        var next = newest(trajectory, situation);
        return Decision.refuse(Checks.happened(action.on(), situation))
                .orWhen(!next.validity().holdsOn(action.on()), EDITION_NOT_YET)
                .orAccept(() -> moved(trajectory, action, next));
    }

    private static List<TrajectoryEvent> moved(
            Trajectory trajectory, HelpAction.FollowNewEdition action, Programme next) {
        var events = new ArrayList<TrajectoryEvent>();
        events.add(
                new HelpEvent.EditionFollowed(
                        next.id(), next.version(), action.why(), action.on()));
        if (trajectory.course().phase().flatMap(next::phase).isEmpty()) {
            events.add(
                    new CourseEvent.PhaseEntered(
                            reached(trajectory, next, started(trajectory)).id(), action.on()));
        }
        return events;
    }

    /** The phase of the new programme that what happened already leads to. */
    private static Phase reached(Trajectory trajectory, Programme next, boolean started) {
        return next.phases().reversed().stream()
                .filter(phase -> trajectory.history().has(phase.enteredBy()))
                .filter(phase -> started || !phase.enteredBy().equals(STARTED))
                .findFirst()
                .orElse(next.phases().getFirst());
    }

    private static List<Refusal> startNow(Trajectory trajectory, Situation situation) {
        var indicated = Checks.indicated(trajectory, situation);
        if (!indicated.isEmpty()) {
            return indicated;
        }
        var programme = situation.programmeOf(trajectory);
        return mayStart(trajectory, programme)
                .and(Placing.missingRoles(trajectory, programme))
                .list();
    }

    private static Decision.Reasons mayStart(Trajectory trajectory, Programme programme) {
        return Decision.refuseWhen(programme.phaseEnteredBy(STARTED).isEmpty(), NOT_IN_PROGRAMME)
                .orWhen(started(trajectory), ALREADY_STARTED);
    }

    /** Since the programme was last chosen. */
    private static boolean started(Trajectory trajectory) {
        int chosen = trajectory.history().last("help-chosen").map(h -> h.revision()).orElse(0);
        return trajectory.history().last(STARTED).filter(h -> h.revision() > chosen).isPresent();
    }

    private static Decision<TrajectoryEvent> start(
            Trajectory trajectory, HelpAction.StartHelp action, Situation situation) {
        var indicated = Checks.indicated(trajectory, situation);
        if (!indicated.isEmpty()) {
            return new Decision.Refused<>(indicated);
        }
        var programme = situation.programmeOf(trajectory);
        var missing = Placing.missingRoles(trajectory, programme);
        return mayStart(trajectory, programme)
                .and(Checks.reasonAskedUnless(action.deviation(), "deviation", missing))
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        Phases.with(
                                trajectory,
                                situation,
                                new HelpEvent.HelpStarted(
                                        action.provider(),
                                        action.place(),
                                        sleeps(trajectory, programme, action),
                                        missing.isEmpty() ? null : action.deviation(),
                                        action.on())));
    }

    /** Who is inside does not leave because help began; else the programme says where. */
    private static @Nullable Whereabouts sleeps(
            Trajectory trajectory, Programme programme, HelpAction.StartHelp action) {
        if (trajectory.stay().insideOn(action.on())) {
            return null;
        }
        return switch (programme.setting()) {
            case NOT_CHOSEN, CLOSED_THEN_HOME, CLOSED -> null;
            case HOME, HOME_WITH_DAYS, HOME_WITH_NIGHTS -> Whereabouts.HOME;
            case FAMILY_HOUSE, SMALL_SCALE -> Whereabouts.OPEN_PLACE;
        };
    }
}
