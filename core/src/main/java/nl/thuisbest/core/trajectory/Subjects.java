package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.shape.Words;
import org.jspecify.annotations.Nullable;

/** Which of several an event is about, for clocks that run once for each. */
final class Subjects {
    private Subjects() {}

    static String of(TrajectoryEvent event) {
        return switch (event) {
            case HelpEvent.PlaceAsked e -> e.programme().value();
            case HelpEvent.PlaceAnswered e -> e.programme().value();
            case StayEvent.LeavePlanned e -> "leave-" + e.number();
            case StayEvent.LeaveGranted e -> "leave-" + e.number();
            case StayEvent.LeaveStarted e -> "leave-" + e.number();
            case StayEvent.LeaveEnded e -> "leave-" + e.number();
            case StayEvent.LeaveRevoked e -> "leave-" + e.number();
            case LeaveEvent.LeaveSeriesPlanned e -> "leave-series-" + e.number();
            case LeaveEvent.LeaveSeriesGranted e -> "leave-series-" + e.number();
            case LeaveEvent.LeaveSeriesRevoked e -> "leave-series-" + e.number();
            case LeaveEvent.LeaveRefused e -> "leave-" + e.number();
            case LeaveEvent.LeaveCancelled e -> "leave-" + e.number();
            case LeaveEvent.LeaveConditionsChanged e -> "leave-" + e.number();
            case LeaveEvent.LeaveTold e -> "leave-" + e.number();
            case LeaveEvent.NotBackInTime e -> "leave-" + e.number();
            case LeaveEvent.SearchStepTaken e -> Words.ofEnum(e.step());
            case TimeOutEvent.TimeOutElsewhere e -> Words.ofEnum(e.way());
            case TimeOutEvent.TimeOutWeighed e -> "time-out-" + e.number();
            case TimeOutEvent.TimeOutEvaluated e -> "time-out-" + e.number();
            case LegalEvent.ConsentGiven e when e.leave() != null -> "leave-" + e.leave();
            case LegalEvent.ConsentGiven e -> Words.ofEnum(e.to());
            case LegalEvent.FrameRegistered e -> Words.ofEnum(e.frame());
            case LegalEvent.AuthorisationRegistered e -> "authorisation-" + e.number();
            case LegalEvent.AuthorisationSuspended e -> "authorisation-" + e.number();
            case LegalEvent.SuspensionWithdrawn e -> "authorisation-" + e.number();
            case LegalEvent.AdmittedOnCondition e -> "authorisation-" + e.number();
            case LegalEvent.AuthorisationEnded e -> "authorisation-" + e.number();
            case LegalEvent.AllocationRegistered e -> "allocation-" + e.number();
            case LegalEvent.NoticeGiven e -> e.duty().value();
            case LegalEvent.NoticeAttempted e -> e.duty().value();
            case LegalEvent.LetterMade e -> "letter-" + e.number();
            case ShieldingEvent.PersonShielded e -> "shielding-" + e.number();
            case ShieldingEvent.ShieldingEnded e -> "shielding-" + e.shielding();
            case ShieldingEvent.NoticeWithheld e -> e.duty().value();
            case TitleEvent.CoverageChosen e -> "authorisation-" + e.authorisation();
            case TitleEvent.OfConditionalPlan e -> "authorisation-" + e.authorisation();
            case TitleEvent.TreatedAs e -> "authorisation-" + e.authorisation();
            case TitleEvent.AuthorisationRequested e -> "request-" + e.number();
            case TitleEvent.AuthorisationRefused e -> "request-" + e.request();
            case TitleEvent.AllocationEnded e -> "allocation-" + e.allocation();
            case DocumentEvent.DocumentAdded e -> "document-" + e.number();
            case DocumentEvent.DocumentDestroyed e -> "document-" + e.document();
            case SafetyEvent.TimeOutDecided e -> "time-out-" + e.number();
            case SafetyEvent.TimeOutEnded e -> "time-out-" + e.number();
            case RemedyEvent.OfComplaint e -> "complaint-" + e.number();
            case RemedyEvent.OfCourt e -> "court-case-" + e.number();
            case IncidentEvent e -> "incident-" + e.number();
            case ReferralEvent.MoreAsked e -> "question-" + e.number();
            case ReferralEvent.MoreAnswered e -> "question-" + e.number();
            case AnalysisEvent.ParentHelpRecorded e -> "parent-help-" + e.number();
            case AnalysisEvent _ -> "";
            case ExpertEvent.ExpertActionAgreed e -> "expert-action-" + e.number();
            case ExpertEvent.ExpertActionFinished e -> "expert-action-" + e.number();
            case ExpertEvent e -> "expert-ask-" + e.ask();
            case PlaceSearchEvent.PlaceNeedRecorded e -> "place-need-" + e.number();
            case PlaceSearchEvent.PlaceNeedAnswered e -> "place-need-" + e.number();
            case PlaceSearchEvent.CircleJoined e -> "circle-" + e.number();
            case PlaceSearchEvent.CircleLeft e -> "circle-" + e.number();
            case PlaceSearchEvent.PlaceOptionRaised e -> "place-option-" + e.number();
            case PlaceSearchEvent.PlaceOptionLookedAt e -> "place-option-" + e.number();
            case PlaceSearchEvent.PlaceChosen e -> "place-option-" + e.number();
            case PlaceSearchEvent.OfAgreement e -> "place-agreement-" + e.number();
            case PlaceSearchEvent.PlaceAgreementEnded e -> "place-agreement-" + e.number();
            case PlaceSearchEvent.CommitmentMade e -> "commitment-" + e.number();
            case PlaceSearchEvent.CommitmentEnded e -> "commitment-" + e.number();
            case PlaceSearchEvent e -> "place-search-" + e.search();
            case RecordEvent.EntryCorrected e -> "entry-" + e.entry();
            case RecordEvent.EntryErased e -> "entry-" + e.entry();
            case StayEvent.GateMet e -> e.gate().value();
            case StayEvent.GateReopened e -> e.gate().value();
            case MeasurementEvent.Measured e -> e.measure().value();
            case CourseEvent.FollowedUp e -> Words.ofEnum(e.moment());
            case RestrictionEvent.RestrictionDecided e -> restriction(e.number());
            case RestrictionEvent.RestrictionApplied e -> restriction(e.number());
            case RestrictionEvent.SeclusionBegun e -> restriction(e.number());
            case RestrictionEvent.SeclusionChecked e -> restriction(e.number());
            case RestrictionEvent.RestrictionAssessed e -> restriction(e.number());
            case RestrictionEvent.SeclusionProlonged e -> restriction(e.number());
            case RestrictionEvent.RestrictionMotivated e -> restriction(e.number());
            case RestrictionEvent.RestrictionEnded e -> restriction(e.number());
            case RestrictionEvent.RestrictionReviewed e -> restriction(e.number());
            case RestrictionEvent.ExpertAsked e -> restriction(e.number());
            case RestrictionEvent.UrineSent e -> restriction(e.number());
            case RestrictionEvent.UrineResultReceived e -> restriction(e.number());
            case RestrictionEvent.UrineRetestAsked e -> restriction(e.number());
            case RestrictionEvent.CameraImagesKept e -> images(e.number());
            case RestrictionEvent.CameraImagesKeptLonger e -> images(e.number());
            case RestrictionEvent.CameraImagesDestroyed e -> images(e.number());
            case RestrictionEvent.EscortRestrictionRecorded e -> "escort-restriction-" + e.number();
            case RestrictionEvent.EscortTalkedOver e -> "escort-restriction-" + e.number();
            case RestrictionEvent.RightsExplained _ -> "";
            case CourseEvent _,
                    ReferralEvent _,
                    PeopleEvent _,
                    PlanEvent _,
                    DaytimeEvent _,
                    LegalEvent _,
                    HelpEvent _,
                    StayEvent _,
                    LeaveEvent.ReturnTalkedThrough _,
                    HomeEvent _,
                    SafetyEvent _ ->
                    "";
        };
    }

    /** Images recorded before they had a number are all the same. */
    private static String images(@Nullable CameraImagesNo number) {
        return number == null ? "" : "camera-images-" + number;
    }

    private static String restriction(RestrictionNo number) {
        return "restriction-" + number;
    }
}
