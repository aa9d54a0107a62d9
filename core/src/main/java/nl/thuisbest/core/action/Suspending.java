package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.law.Articles;
import nl.thuisbest.core.trajectory.Authorisation;
import nl.thuisbest.core.trajectory.ConsentTo;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * What suspending asks, whoever decides on which occasion: JW 6.1.12(5). Never that a school is
 * found, four weeks have passed or anybody was told.
 */
final class Suspending {
    static final Refusal NOTHING_IN_FORCE = Refusal.order("no-authorisation-in-force");
    static final Refusal ALREADY_SUSPENDED = Refusal.order("already-suspended");
    static final Refusal NOT_EXECUTED = Refusal.order("conditional-not-executed");
    static final Refusal CONSENT_MISSING = Refusal.law("gw-consent-missing", Articles.SUSPENSION);
    static final Refusal SECOND_NAME_ASKED =
            Refusal.reasonAsked("second-name-asked", "huis").at("secondName");

    private Suspending() {}

    /** What stands in the way of suspending from that day, apart from consent. */
    static List<Refusal> titleReasons(Trajectory trajectory, LocalDate on) {
        var inForce = trajectory.legal().inForceOn(on);
        return Decision.refuseWhen(inForce.isEmpty(), NOTHING_IN_FORCE)
                .orWhen(inForce.filter(a -> a.suspendedOn(on)).isPresent(), ALREADY_SUSPENDED)
                .orWhen(inForce.filter(a -> a.conditionalOn(on)).isPresent(), NOT_EXECUTED)
                .list();
    }

    /**
     * All reasons against. The Act does not say whether the one who decides may also be the one who
     * consents: a second name is asked (care-rules 7).
     */
    static List<Refusal> reasons(
            Trajectory trajectory, Situation situation, @Nullable Line secondName, LocalDate on) {
        var consent = consentBy(trajectory, situation, on);
        var self = consent.filter(situation.actor().staff()::equals);
        return Decision.refuse(titleReasons(trajectory, on))
                .orWhen(consent.isEmpty(), CONSENT_MISSING)
                .orWhen(self.isPresent() && secondName == null, SECOND_NAME_ASKED)
                .list();
    }

    /** The behavioural scientist who consented; by deciding, one who is qualified consents. */
    static Optional<StaffId> consentBy(Trajectory trajectory, Situation situation, LocalDate on) {
        var actor = situation.actor();
        return trajectory
                .legal()
                .standingConsent(ConsentTo.SUSPENSION, on)
                .map(LegalEvent.ConsentGiven::by)
                .or(() ->
                        actor.isQualifiedBehaviouralScientist()
                                ? Optional.of(actor.staff())
                                : Optional.empty());
    }

    /** The suspension itself; only to be asked when {@link #reasons} gave none. */
    static LegalEvent.AuthorisationSuspended event(
            Trajectory trajectory,
            Situation situation,
            Story reason,
            @Nullable Line secondName,
            LocalDate on) {
        Authorisation authorisation = trajectory.legal().inForceOn(on).orElseThrow();
        StaffId consentBy = consentBy(trajectory, situation, on).orElseThrow();
        return new LegalEvent.AuthorisationSuspended(
                authorisation.number(), consentBy, reason, secondName, on);
    }
}
