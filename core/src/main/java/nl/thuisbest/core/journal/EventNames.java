package nl.thuisbest.core.journal;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import nl.thuisbest.core.trajectory.AnalysisEvent;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.DaytimeEvent;
import nl.thuisbest.core.trajectory.DocumentEvent;
import nl.thuisbest.core.trajectory.ExpertEvent;
import nl.thuisbest.core.trajectory.HelpEvent;
import nl.thuisbest.core.trajectory.HomeEvent;
import nl.thuisbest.core.trajectory.IncidentEvent;
import nl.thuisbest.core.trajectory.LeaveEvent;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.MeasurementEvent;
import nl.thuisbest.core.trajectory.PeopleEvent;
import nl.thuisbest.core.trajectory.PlaceSearchEvent;
import nl.thuisbest.core.trajectory.PlanEvent;
import nl.thuisbest.core.trajectory.RecordEvent;
import nl.thuisbest.core.trajectory.ReferralEvent;
import nl.thuisbest.core.trajectory.RemedyEvent;
import nl.thuisbest.core.trajectory.RestrictionEvent;
import nl.thuisbest.core.trajectory.SafetyEvent;
import nl.thuisbest.core.trajectory.ShieldingEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.TimeOutEvent;
import nl.thuisbest.core.trajectory.TitleEvent;
import nl.thuisbest.core.trajectory.TrajectoryEvent;

/** The one table of event names: a contract with every journal ever written, never a class name. */
public final class EventNames {
    private static final SequencedMap<String, Class<? extends TrajectoryEvent>> BY_NAME =
            new LinkedHashMap<>();
    private static final Map<Class<? extends TrajectoryEvent>, String> BY_TYPE = new HashMap<>();

    static {
        name("referred", CourseEvent.Referred.class);
        name("earlier-help-recorded", CourseEvent.EarlierHelpRecorded.class);
        name("criterion-judged", CourseEvent.CriterionJudged.class);
        name("indicated", CourseEvent.Indicated.class);
        name("declined", CourseEvent.Declined.class);
        name("phase-entered", CourseEvent.PhaseEntered.class);
        name("phase-reopened", CourseEvent.PhaseReopened.class);
        name("aftercare-started", CourseEvent.AftercareStarted.class);
        name("handed-over", CourseEvent.HandedOver.class);
        name("closed", CourseEvent.Closed.class);
        name("followed-up", CourseEvent.FollowedUp.class);
        name("sibling-linked", CourseEvent.SiblingLinked.class);
        name("referral-told", ReferralEvent.ReferralTold.class);
        name("more-asked", ReferralEvent.MoreAsked.class);
        name("more-answered", ReferralEvent.MoreAnswered.class);
        name("referral-joined", ReferralEvent.ReferralJoined.class);
        name("person-named", PeopleEvent.PersonNamed.class);
        name("member-joined", PeopleEvent.MemberJoined.class);
        name("member-left", PeopleEvent.MemberLeft.class);
        name("team-formed", PeopleEvent.TeamFormed.class);
        name("task-given", PeopleEvent.TaskGiven.class);
        name("authorisation-registered", LegalEvent.AuthorisationRegistered.class);
        name("frame-registered", LegalEvent.FrameRegistered.class);
        name("authorisation-suspended", LegalEvent.AuthorisationSuspended.class);
        name("suspension-withdrawn", LegalEvent.SuspensionWithdrawn.class);
        name("admitted-on-condition", LegalEvent.AdmittedOnCondition.class);
        name("authorisation-ended", LegalEvent.AuthorisationEnded.class);
        name("allocation-registered", LegalEvent.AllocationRegistered.class);
        name("consent-given", LegalEvent.ConsentGiven.class);
        name("notice-given", LegalEvent.NoticeGiven.class);
        name("notice-attempted", LegalEvent.NoticeAttempted.class);
        name("letter-made", LegalEvent.LetterMade.class);
        name("authorisation-requested", TitleEvent.AuthorisationRequested.class);
        name("authorisation-refused", TitleEvent.AuthorisationRefused.class);
        name("coverage-chosen", TitleEvent.CoverageChosen.class);
        name("treated-as", TitleEvent.TreatedAs.class);
        name("conditional-plan-recorded", TitleEvent.ConditionalPlanRecorded.class);
        name("conditional-plan-changed", TitleEvent.ConditionalPlanChanged.class);
        name("gezag-consent-given", TitleEvent.GezagConsentGiven.class);
        name("gezag-consent-withdrawn", TitleEvent.GezagConsentWithdrawn.class);
        name("allocation-ended", TitleEvent.AllocationEnded.class);
        name("document-added", DocumentEvent.DocumentAdded.class);
        name("document-destroyed", DocumentEvent.DocumentDestroyed.class);
        name("person-shielded", ShieldingEvent.PersonShielded.class);
        name("shielding-ended", ShieldingEvent.ShieldingEnded.class);
        name("notice-withheld", ShieldingEvent.NoticeWithheld.class);
        name("help-chosen", HelpEvent.HelpChosen.class);
        name("place-asked", HelpEvent.PlaceAsked.class);
        name("place-answered", HelpEvent.PlaceAnswered.class);
        name("help-started", HelpEvent.HelpStarted.class);
        name("edition-followed", HelpEvent.EditionFollowed.class);
        name("placed", StayEvent.Placed.class);
        name("mst-started", StayEvent.MstStarted.class);
        name("slept-elsewhere", StayEvent.SleptElsewhere.class);
        name("leave-planned", StayEvent.LeavePlanned.class);
        name("leave-granted", StayEvent.LeaveGranted.class);
        name("leave-started", StayEvent.LeaveStarted.class);
        name("leave-ended", StayEvent.LeaveEnded.class);
        name("leave-revoked", StayEvent.LeaveRevoked.class);
        name("leave-series-planned", LeaveEvent.LeaveSeriesPlanned.class);
        name("leave-series-granted", LeaveEvent.LeaveSeriesGranted.class);
        name("leave-series-revoked", LeaveEvent.LeaveSeriesRevoked.class);
        name("leave-refused", LeaveEvent.LeaveRefused.class);
        name("leave-cancelled", LeaveEvent.LeaveCancelled.class);
        name("leave-conditions-changed", LeaveEvent.LeaveConditionsChanged.class);
        name("leave-told", LeaveEvent.LeaveTold.class);
        name("not-back-in-time", LeaveEvent.NotBackInTime.class);
        name("search-step-taken", LeaveEvent.SearchStepTaken.class);
        name("return-talked-through", LeaveEvent.ReturnTalkedThrough.class);
        name("return-planned", StayEvent.ReturnPlanned.class);
        name("gate-met", StayEvent.GateMet.class);
        name("gate-reopened", StayEvent.GateReopened.class);
        name("returned-home", StayEvent.ReturnedHome.class);
        name("next-title-prepared", HomeEvent.NextTitlePrepared.class);
        name("stay-prolonged", StayEvent.StayProlonged.class);
        name("let-go", StayEvent.LetGo.class);
        name("plan-adopted", PlanEvent.PlanAdopted.class);
        name("plan-evaluated", PlanEvent.PlanEvaluated.class);
        name("family-group-plan-offered", PlanEvent.FamilyGroupPlanOffered.class);
        name("family-group-plan-attached", PlanEvent.FamilyGroupPlanAttached.class);
        name("outside-plan-agreed", PlanEvent.OutsidePlanAgreed.class);
        name("plan-writing-asked", PlanEvent.PlanWritingAsked.class);
        name("outside-plan-written", PlanEvent.OutsidePlanWritten.class);
        name("rights-explained", RestrictionEvent.RightsExplained.class);
        name("restriction-decided", RestrictionEvent.RestrictionDecided.class);
        name("restriction-applied", RestrictionEvent.RestrictionApplied.class);
        name("seclusion-begun", RestrictionEvent.SeclusionBegun.class);
        name("seclusion-checked", RestrictionEvent.SeclusionChecked.class);
        name("restriction-assessed", RestrictionEvent.RestrictionAssessed.class);
        name("seclusion-prolonged", RestrictionEvent.SeclusionProlonged.class);
        name("restriction-motivated", RestrictionEvent.RestrictionMotivated.class);
        name("restriction-ended", RestrictionEvent.RestrictionEnded.class);
        name("restriction-reviewed", RestrictionEvent.RestrictionReviewed.class);
        name("expert-asked", RestrictionEvent.ExpertAsked.class);
        name("camera-images-kept", RestrictionEvent.CameraImagesKept.class);
        name("camera-images-kept-longer", RestrictionEvent.CameraImagesKeptLonger.class);
        name("escort-restriction-recorded", RestrictionEvent.EscortRestrictionRecorded.class);
        name("escort-talked-over", RestrictionEvent.EscortTalkedOver.class);
        name("camera-images-destroyed", RestrictionEvent.CameraImagesDestroyed.class);
        name("urine-sent", RestrictionEvent.UrineSent.class);
        name("urine-result-received", RestrictionEvent.UrineResultReceived.class);
        name("urine-retest-asked", RestrictionEvent.UrineRetestAsked.class);
        name("school-contacted", DaytimeEvent.SchoolContacted.class);
        name("day-activity-arranged", DaytimeEvent.DayActivityArranged.class);
        name("day-activity-fell-through", DaytimeEvent.DayActivityFellThrough.class);
        name("relapse-reported", SafetyEvent.RelapseReported.class);
        name("time-out-decided", SafetyEvent.TimeOutDecided.class);
        name("time-out-ended", SafetyEvent.TimeOutEnded.class);
        name("time-out-elsewhere", TimeOutEvent.TimeOutElsewhere.class);
        name("time-out-weighed", TimeOutEvent.TimeOutWeighed.class);
        name("time-out-evaluated", TimeOutEvent.TimeOutEvaluated.class);
        name("measured", MeasurementEvent.Measured.class);
        name("complaint-lodged", RemedyEvent.ComplaintLodged.class);
        name("complaint-mediated", RemedyEvent.ComplaintMediated.class);
        name("complaint-withdrawn", RemedyEvent.ComplaintWithdrawn.class);
        name("suspension-ruled", RemedyEvent.SuspensionRuled.class);
        name("complaint-decided", RemedyEvent.ComplaintDecided.class);
        name("complaint-answered", RemedyEvent.ComplaintAnswered.class);
        name("new-decision-taken", RemedyEvent.NewDecisionTaken.class);
        name("complaint-appealed", RemedyEvent.ComplaintAppealed.class);
        name("appeal-decided", RemedyEvent.AppealDecided.class);
        name("court-asked", RemedyEvent.CourtAsked.class);
        name("court-ruled", RemedyEvent.CourtRuled.class);
        name("court-appealed", RemedyEvent.CourtAppealed.class);
        name("court-appeal-ruled", RemedyEvent.CourtAppealRuled.class);
        name("incident-recorded", IncidentEvent.IncidentRecorded.class);
        name("incident-reported", IncidentEvent.IncidentReported.class);
        name("inquiry-finished", IncidentEvent.InquiryFinished.class);
        name("meldcode-step-taken", IncidentEvent.MeldcodeStepTaken.class);
        name("debriefed", IncidentEvent.Debriefed.class);
        name("analysis-question-set", AnalysisEvent.AnalysisQuestionSet.class);
        name("analysis-joined", AnalysisEvent.AnalysisJoined.class);
        name("analysis-left", AnalysisEvent.AnalysisLeft.class);
        name("timeline-placed", AnalysisEvent.TimelinePlaced.class);
        name("timeline-removed", AnalysisEvent.TimelineRemoved.class);
        name("factor-recorded", AnalysisEvent.FactorRecorded.class);
        name("factor-dropped", AnalysisEvent.FactorDropped.class);
        name("factors-linked", AnalysisEvent.FactorsLinked.class);
        name("factors-unlinked", AnalysisEvent.FactorsUnlinked.class);
        name("working-theory-written", AnalysisEvent.WorkingTheoryWritten.class);
        name("analysis-voice-recorded", AnalysisEvent.AnalysisVoiceRecorded.class);
        name("analysis-goals-set", AnalysisEvent.AnalysisGoalsSet.class);
        name("help-reasoned", AnalysisEvent.HelpReasoned.class);
        name("parent-help-recorded", AnalysisEvent.ParentHelpRecorded.class);
        name("analysis-adopted", AnalysisEvent.AnalysisAdopted.class);
        name("sharing-consented", AnalysisEvent.SharingConsented.class);
        name("sharing-withdrawn", AnalysisEvent.SharingWithdrawn.class);
        name("expert-team-asked", ExpertEvent.ExpertsAsked.class);
        name("ask-screened", ExpertEvent.AskScreened.class);
        name("ask-supplemented", ExpertEvent.AskSupplemented.class);
        name("expert-table-planned", ExpertEvent.ExpertTablePlanned.class);
        name("expert-table-held", ExpertEvent.ExpertTableHeld.class);
        name("expert-advice-given", ExpertEvent.ExpertAdviceGiven.class);
        name("expert-action-agreed", ExpertEvent.ExpertActionAgreed.class);
        name("expert-action-finished", ExpertEvent.ExpertActionFinished.class);
        name("advice-followed-up", ExpertEvent.AdviceFollowedUp.class);
        name("region-signalled", ExpertEvent.RegionSignalled.class);
        name("ask-withdrawn", ExpertEvent.AskWithdrawn.class);
        name("place-search-begun", PlaceSearchEvent.PlaceSearchBegun.class);
        name("place-search-handed-over", PlaceSearchEvent.PlaceSearchHandedOver.class);
        name("place-need-recorded", PlaceSearchEvent.PlaceNeedRecorded.class);
        name("place-need-answered", PlaceSearchEvent.PlaceNeedAnswered.class);
        name("circle-joined", PlaceSearchEvent.CircleJoined.class);
        name("circle-left", PlaceSearchEvent.CircleLeft.class);
        name("place-option-raised", PlaceSearchEvent.PlaceOptionRaised.class);
        name("place-option-looked-at", PlaceSearchEvent.PlaceOptionLookedAt.class);
        name("place-chosen", PlaceSearchEvent.PlaceChosen.class);
        name("breakthrough-money-agreed", PlaceSearchEvent.BreakthroughMoneyAgreed.class);
        name("deviation-agreed", PlaceSearchEvent.DeviationAgreed.class);
        name("place-agreement-ended", PlaceSearchEvent.PlaceAgreementEnded.class);
        name("commitment-made", PlaceSearchEvent.CommitmentMade.class);
        name("commitment-ended", PlaceSearchEvent.CommitmentEnded.class);
        name("adulthood-arranged", PlaceSearchEvent.AdulthoodArranged.class);
        name("place-aftercare-agreed", PlaceSearchEvent.PlaceAftercareAgreed.class);
        name("place-aftercare-held", PlaceSearchEvent.PlaceAftercareHeld.class);
        name("place-aftercare-stopped", PlaceSearchEvent.PlaceAftercareStopped.class);
        name("place-search-ended", PlaceSearchEvent.PlaceSearchEnded.class);
        name("entry-corrected", RecordEvent.EntryCorrected.class);
        name("entry-erased", RecordEvent.EntryErased.class);
    }

    private EventNames() {}

    private static void name(String name, Class<? extends TrajectoryEvent> type) {
        BY_NAME.put(name, type);
        BY_TYPE.put(type, name);
    }

    public static String of(TrajectoryEvent event) {
        return of(event.getClass());
    }

    public static String of(Class<? extends TrajectoryEvent> type) {
        var name = BY_TYPE.get(type);
        if (name == null) {
            throw new IllegalArgumentException("no name for " + type.getName());
        }
        return name;
    }

    public static Class<? extends TrajectoryEvent> type(String name) {
        var type = BY_NAME.get(name);
        if (type == null) {
            throw new CorruptHistory("unknown event '" + name + "'");
        }
        return type;
    }

    public static boolean isKnown(String name) {
        return BY_NAME.containsKey(name);
    }

    /** All names, in the order of the path. */
    public static Collection<String> all() {
        return java.util.Collections.unmodifiableSet(BY_NAME.keySet());
    }
}
