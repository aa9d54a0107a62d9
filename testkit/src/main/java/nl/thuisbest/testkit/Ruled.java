package nl.thuisbest.testkit;

import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import java.util.List;
import nl.thuisbest.core.trajectory.Annulment;
import nl.thuisbest.core.trajectory.Assistance;
import nl.thuisbest.core.trajectory.AuthorisationEnd;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.AuthorisationNo;
import nl.thuisbest.core.trajectory.Complainant;
import nl.thuisbest.core.trajectory.ComplaintAbout;
import nl.thuisbest.core.trajectory.ComplaintNo;
import nl.thuisbest.core.trajectory.ComplaintOutcome;
import nl.thuisbest.core.trajectory.CourtAbout;
import nl.thuisbest.core.trajectory.CourtCaseNo;
import nl.thuisbest.core.trajectory.CourtOutcome;
import nl.thuisbest.core.trajectory.CourtParty;
import nl.thuisbest.core.trajectory.DecisionNo;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.LeavePurpose;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.RemedyEvent;
import nl.thuisbest.core.trajectory.SafetyEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.TimeOutNo;
import nl.thuisbest.core.trajectory.TimeOutRoute;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.core.trajectory.Whereabouts;

/** Paths of Sam with a decision that is contested, and what came of it, in events. */
public final class Ruled {
    public static final AuthorisationNo CONDITIONAL = new AuthorisationNo(2);
    public static final ComplaintNo COMPLAINT = new ComplaintNo(1);
    public static final CourtCaseNo CASE = new CourtCaseNo(1);

    private Ruled() {}

    /** At home under a conditional authorisation from Saturday 4 April until and with 3 October. */
    public static Past conditional() {
        return Paths.returnedHome()
                .then(
                        new LegalEvent.AuthorisationEnded(
                                Paths.AUTHORISATION,
                                AuthorisationEnd.REPLACED,
                                null,
                                on("2026-04-04")),
                        new LegalEvent.AuthorisationRegistered(
                                CONDITIONAL,
                                AuthorisationKind.CONDITIONAL,
                                Frame.SUPERVISION_ORDER,
                                days("2026-04-04", "2026-10-03"),
                                line("Rechtbank Verzonnen"),
                                line("GZ-psycholoog, onderzocht op 20 maart"),
                                on("2026-04-01")));
    }

    /** Admitted under it on Monday 20 April. */
    public static Past admitted() {
        return conditional()
                .then(
                        new LegalEvent.AdmittedOnCondition(
                                CONDITIONAL, true, story("Drie nachten weg."), on("2026-04-20")),
                        timeOut(TimeOutRoute.ADMISSION_MUST, "2026-04-20"));
    }

    /** The court is asked about that admission on Wednesday 22 April. */
    public static RemedyEvent.CourtAsked askedAboutAdmission(Past admitted) {
        return asked(
                admitted, CourtAbout.ADMISSION, LegalEvent.AdmittedOnCondition.class, "2026-04-22");
    }

    /** The court is asked about a suspension that was withdrawn, and annuls the withdrawal. */
    public static Past suspendedAgain() {
        var inside = Paths.onTimeOut();
        return inside.then(
                asked(
                        inside,
                        CourtAbout.SUSPENSION_WITHDRAWN,
                        LegalEvent.SuspensionWithdrawn.class,
                        "2026-04-21"),
                annulled("2026-04-20", "2026-04-29"));
    }

    /** Practising at home on a leave that is revoked on Wednesday 18 March; back on the group. */
    public static Past revoked() {
        return Paths.planned()
                .then(
                        Happened.leave(
                                1, "2026-03-14", "2026-03-29", LeavePurpose.PRACTISE_AT_HOME),
                        Happened.consent(1, "2026-03-12"),
                        Happened.granted(1, "2026-03-13"),
                        new StayEvent.LeaveStarted(new LeaveNo(1), on("2026-03-14")),
                        new StayEvent.LeaveRevoked(
                                new LeaveNo(1), false, story("Te laat thuis."), on("2026-03-18")));
    }

    /** The same, and inside since the evening of the revocation. */
    public static Past revokedAndInside() {
        return revoked()
                .then(new StayEvent.SleptElsewhere(Whereabouts.GROUP, null, on("2026-03-18")));
    }

    /** The last entry of this kind: what a complaint or request is about. */
    public static DecisionNo decision(Past past, Class<? extends TrajectoryEvent> type) {
        var events = past.events();
        for (int i = events.size() - 1; i >= 0; i--) {
            if (type.isInstance(events.get(i))) {
                return new DecisionNo(i + 1);
            }
        }
        throw new IllegalArgumentException("no " + type.getSimpleName());
    }

    public static RemedyEvent.ComplaintLodged complaint(
            Past past, Class<? extends TrajectoryEvent> against, String day) {
        return new RemedyEvent.ComplaintLodged(
                COMPLAINT,
                ComplaintAbout.LEAVE,
                decision(past, against),
                Complainant.YOUTH,
                null,
                Assistance.TRUSTED_PERSON,
                false,
                on(day));
    }

    /** A complaint about something else, which no committee can annul (JW 4.2.1). */
    public static RemedyEvent.ComplaintLodged generalComplaint(String day) {
        return new RemedyEvent.ComplaintLodged(
                COMPLAINT,
                ComplaintAbout.OTHER,
                null,
                Complainant.YOUTH,
                null,
                Assistance.NOBODY,
                false,
                on(day));
    }

    public static RemedyEvent.ComplaintDecided founded(String from, String day) {
        return new RemedyEvent.ComplaintDecided(
                COMPLAINT,
                ComplaintOutcome.FOUNDED,
                whole(from),
                null,
                null,
                on(day),
                null,
                on(day));
    }

    public static RemedyEvent.ComplaintDecided unfounded(String day) {
        return new RemedyEvent.ComplaintDecided(
                COMPLAINT, ComplaintOutcome.UNFOUNDED, null, null, null, on(day), null, on(day));
    }

    public static RemedyEvent.CourtAsked asked(
            Past past, CourtAbout about, Class<? extends TrajectoryEvent> against, String day) {
        return new RemedyEvent.CourtAsked(
                CASE,
                about,
                decision(past, against),
                CourtParty.YOUTH,
                past.trajectory().stay().insideOn(on(day)),
                on(day));
    }

    public static RemedyEvent.CourtRuled annulled(String from, String day) {
        return new RemedyEvent.CourtRuled(CASE, CourtOutcome.GRANTED, whole(from), on(day));
    }

    public static Annulment whole(String from) {
        return new Annulment(Annulment.Extent.WHOLE, on(from), null);
    }

    /** A time-out as it would have been decided on this route. */
    public static SafetyEvent.TimeOutDecided timeOut(TimeOutRoute route, String day) {
        return new SafetyEvent.TimeOutDecided(
                new TimeOutNo(1),
                route,
                story("Oma kwam, MST kwam elke dag."),
                story("Drie nachten weg."),
                story("Zonder verblijf bereikt de hulp Sam nu niet."),
                story("Oma kan niet."),
                story("Moe."),
                story("Je bent drie nachten weg geweest."),
                List.of(),
                List.of(line("Elke dag naar school.")),
                on(day).plusDays(14),
                null,
                HANNE.staff(),
                HANNE.staff(),
                null,
                on(day));
    }
}
