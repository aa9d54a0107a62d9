package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.core.trajectory.Annulment.Extent;
import nl.thuisbest.core.trajectory.AppealOutcome;
import nl.thuisbest.core.trajectory.Appellant;
import nl.thuisbest.core.trajectory.Assistance;
import nl.thuisbest.core.trajectory.Channel;
import nl.thuisbest.core.trajectory.Complainant;
import nl.thuisbest.core.trajectory.ComplaintAbout;
import nl.thuisbest.core.trajectory.ComplaintNo;
import nl.thuisbest.core.trajectory.ComplaintOutcome;
import nl.thuisbest.core.trajectory.CourtAbout;
import nl.thuisbest.core.trajectory.CourtOutcome;
import nl.thuisbest.core.trajectory.CourtParty;
import nl.thuisbest.core.trajectory.DebriefOf;
import nl.thuisbest.core.trajectory.IncidentKind;
import nl.thuisbest.core.trajectory.IncidentNo;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.MediationOutcome;
import nl.thuisbest.core.trajectory.MeldcodeStep;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.Ruled;

/** Complaint, court and incident from begin to end, by actions. */
final class RemedyWalk {
    private static final IncidentNo FIRST = new IncidentNo(1);

    private RemedyWalk() {}

    /** All of it, one after the other, as if it were one path. */
    static Past everything() {
        var events = new ArrayList<TrajectoryEvent>();
        for (var past : List.of(complained(), general(), court(), incident())) {
            events.addAll(past.events());
        }
        return Past.nothing().then(events.toArray(TrajectoryEvent[]::new));
    }

    /** Mediated in vain, suspended, founded, appealed, confirmed, decided anew. */
    private static Past complained() {
        var revoked = Ruled.revoked();
        return revoked.act(
                        TESS,
                        new RemedyAction.RecordComplaint(
                                ComplaintAbout.LEAVE,
                                Ruled.decision(revoked, StayEvent.LeaveRevoked.class),
                                Complainant.YOUTH,
                                null,
                                Assistance.TRUSTED_PERSON,
                                true,
                                on("2026-03-19")))
                .act(
                        TESS,
                        new RemedyAction.RecordMediation(
                                Ruled.COMPLAINT, MediationOutcome.GOES_ON, on("2026-03-20")))
                .act(
                        TESS,
                        new RemedyAction.RecordSuspensionRuling(
                                Ruled.COMPLAINT, true, on("2026-03-21")))
                .act(
                        TESS,
                        new RemedyAction.RecordComplaintDecision(
                                Ruled.COMPLAINT,
                                ComplaintOutcome.FOUNDED,
                                Extent.WHOLE,
                                on("2026-03-18"),
                                null,
                                on("2026-04-10"),
                                line("Een dag extra verlof."),
                                null,
                                on("2026-03-27")))
                .act(
                        TESS,
                        new RemedyAction.RecordAppeal(
                                Ruled.COMPLAINT, Appellant.PROVIDER, on("2026-03-28")))
                .act(
                        TESS,
                        new RemedyAction.RecordAppealDecision(
                                Ruled.COMPLAINT,
                                AppealOutcome.CONFIRMED,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                on("2026-04-08")))
                .act(
                        TESS,
                        new RemedyAction.RecordNewDecision(
                                Ruled.COMPLAINT, null, on("2026-04-09")));
    }

    /** A general complaint that was judged and answered, and one that was settled. */
    private static Past general() {
        return Paths.placed()
                .act(TESS, general("2026-02-02"))
                .act(
                        TESS,
                        new RemedyAction.RecordComplaintDecision(
                                Ruled.COMPLAINT,
                                ComplaintOutcome.FOUNDED,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                on("2026-02-20")))
                .act(
                        TESS,
                        new RemedyAction.AnswerComplaint(
                                Ruled.COMPLAINT, line("Kamer eerder schoon."), on("2026-02-25")))
                .act(TESS, general("2026-03-02"))
                .act(
                        TESS,
                        new RemedyAction.WithdrawComplaint(new ComplaintNo(2), on("2026-03-03")));
    }

    private static RemedyAction.RecordComplaint general(String day) {
        return new RemedyAction.RecordComplaint(
                ComplaintAbout.OTHER,
                null,
                Complainant.YOUTH,
                null,
                Assistance.NOBODY,
                false,
                on(day));
    }

    private static Past court() {
        var admitted = Ruled.admitted();
        return admitted.act(
                        TESS,
                        new RemedyAction.RecordCourtRequest(
                                CourtAbout.ADMISSION,
                                Ruled.decision(admitted, LegalEvent.AdmittedOnCondition.class),
                                CourtParty.YOUTH,
                                on("2026-04-22")))
                .act(
                        TESS,
                        new RemedyAction.RecordCourtRuling(
                                Ruled.CASE,
                                CourtOutcome.GRANTED,
                                Extent.WHOLE,
                                on("2026-04-20"),
                                null,
                                on("2026-05-06")))
                .act(
                        TESS,
                        new RemedyAction.RecordCourtAppeal(
                                Ruled.CASE, CourtParty.PROVIDER, on("2026-05-08")))
                .act(
                        TESS,
                        new RemedyAction.RecordCourtAppealRuling(
                                Ruled.CASE,
                                CourtOutcome.REJECTED,
                                null,
                                null,
                                null,
                                on("2026-06-10")));
    }

    private static Past incident() {
        return Paths.placed()
                .act(
                        YARA,
                        new IncidentAction.RecordIncident(
                                IncidentKind.VIOLENCE,
                                story("Een klap op de gang."),
                                story("Uit elkaar gehaald."),
                                List.of(),
                                true,
                                null,
                                on("2026-02-10")))
                .act(
                        YARA,
                        new IncidentAction.FinishInquiry(
                                FIRST, story("Het was geweld."), true, on("2026-02-12")))
                .act(
                        YARA,
                        new IncidentAction.ReportIncident(
                                FIRST, Channel.SECURE_MAIL, line("IGJ-1"), on("2026-02-12")))
                .act(
                        YARA,
                        new IncidentAction.TakeMeldcodeStep(
                                FIRST,
                                MeldcodeStep.MAP_SIGNALS,
                                line("de mentor"),
                                story("Op een rij gezet."),
                                null,
                                null,
                                on("2026-02-13")))
                .act(
                        YARA,
                        new IncidentAction.Debrief(
                                FIRST,
                                DebriefOf.YOUTH,
                                line("Sam en de mentor"),
                                story("Ik was boos."),
                                on("2026-02-13")));
    }
}
