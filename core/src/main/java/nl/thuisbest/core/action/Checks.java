package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/** Reasons that many actions share. */
final class Checks {
    static final Refusal NOT_REFERRED = Refusal.order("not-referred");
    static final Refusal NOT_RUNNING = Refusal.order("not-running");
    static final Refusal NOT_INDICATED = Refusal.order("not-indicated");
    static final Refusal NOT_PLACED = Refusal.order("not-placed");
    static final Refusal UNKNOWN_PERSON = Refusal.order("unknown-person");
    static final Refusal IN_FUTURE = Refusal.order("on-in-future").at("on");
    static final Refusal AT_IN_FUTURE = Refusal.order("at-in-future").at("at");

    private Checks() {}

    /** The path exists: all a fact needs. */
    static List<Refusal> referred(Trajectory trajectory, Situation situation) {
        return Decision.refuseUnless(trajectory.exists(), NOT_REFERRED).list();
    }

    /** The path was referred and not declined or closed. */
    static List<Refusal> running(Trajectory trajectory, Situation situation) {
        return Decision.refuseUnless(trajectory.exists(), NOT_REFERRED)
                .orWhen(trajectory.exists() && !trajectory.course().running(), NOT_RUNNING)
                .list();
    }

    static List<Refusal> indicated(Trajectory trajectory, Situation situation) {
        return Decision.refuse(running(trajectory, situation))
                .orWhen(
                        trajectory.course().running() && !trajectory.course().indicated(),
                        NOT_INDICATED)
                .list();
    }

    static List<Refusal> placed(Trajectory trajectory, Situation situation) {
        return Decision.refuse(indicated(trajectory, situation))
                .orWhen(
                        trajectory.course().indicated() && trajectory.stay().placed().isEmpty(),
                        NOT_PLACED)
                .list();
    }

    /**
     * What remains of departures once a reason was given: a norm of the programme asks one and goes
     * on, a house rule only reminds.
     */
    static List<Refusal> reasonAskedUnless(
            @Nullable Story reason, String component, List<Refusal> departures) {
        return departures.stream()
                .filter(departure ->
                        switch (departure.force()) {
                            case LAW -> true;
                            case PROGRAMME -> reason == null;
                            case HOUSE -> false;
                        })
                .map(departure -> departure.at(component))
                .toList();
    }

    /** Nobody, the young person, or someone of the family whom the path knows. */
    static List<Refusal> known(Trajectory trajectory, @Nullable PersonId person, String component) {
        boolean known =
                person == null
                        || person.equals(trajectory.course().youth())
                        || trajectory.team().kin().stream()
                                .anyMatch(kin -> kin.person().equals(person));
        return Decision.refuseUnless(known, UNKNOWN_PERSON.at(component)).list();
    }

    /** What happened cannot lie after today; what is decided may. */
    static List<Refusal> happened(LocalDate on, Situation situation) {
        return Decision.refuseWhen(on.isAfter(situation.today()), IN_FUTURE).list();
    }

    /** The same to the minute. */
    static List<Refusal> happened(Moment at, Situation situation) {
        return Decision.refuseWhen(at.isAfter(situation.moment()), AT_IN_FUTURE).list();
    }
}
