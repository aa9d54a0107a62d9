package nl.thuisbest.web.due;

import java.util.Map;
import java.util.Optional;

/** Which action answers an alarm; what has none is talked over, not clicked away. */
final class AlarmActions {
    private static final Map<String, String> BY_ALARM =
            Map.ofEntries(
                    Map.entry("alarm.inside-without-title", "let-go"),
                    Map.entry("alarm.inside-again-without-decision", "decide-time-out"),
                    Map.entry("alarm.away-without-leave", "record-night"),
                    Map.entry("alarm.not-back-in-time", "take-search-step"),
                    Map.entry("alarm.let-go-without-papers", "end-authorisation"),
                    Map.entry("alarm.authorisation-without-basis", "register-frame"),
                    Map.entry("alarm.conditional-plan-incomplete", "record-conditional-plan"),
                    Map.entry("alarm.conditional-measure-not-listed", "change-conditional-plan"),
                    Map.entry("alarm.conditional-not-accepted", "change-conditional-plan"),
                    Map.entry(
                            "alarm.conditional-plan-changed-without-consent",
                            "change-conditional-plan"),
                    Map.entry("alarm.question-unanswered", "treat-as"),
                    Map.entry("alarm.frame-ended-before-authorisation", "treat-as"),
                    Map.entry("alarm.holder-consent-missing", "record-gezag-consent"),
                    Map.entry("alarm.mst-without-allocation", "register-allocation"),
                    Map.entry("alarm.stay-without-allocation", "register-allocation"),
                    Map.entry("alarm.role-missing", "join-team"),
                    Map.entry("alarm.longer-than-planned", "stay-longer"),
                    Map.entry("alarm.ruling-frees-admission", "let-go"),
                    Map.entry("alarm.ruling-frees-suspension-withdrawn", "let-go"),
                    Map.entry("alarm.ruling-frees-authorisation", "let-go"),
                    Map.entry("alarm.ruling-frees-leave-revoked", "resume-leave"),
                    Map.entry("alarm.ruling-ends-measure", "end-restriction"),
                    Map.entry("alarm.incident-not-reported", "report-incident"),
                    Map.entry("alarm.no-day-activity", "arrange-day-activity"),
                    Map.entry("alarm.mst-gap", "register-allocation"),
                    Map.entry("alarm.camera-images-too-long", "destroy-camera-images"),
                    Map.entry("alarm.escort-not-listed", "talk-over-escort"),
                    Map.entry("alarm.escort-too-young", "talk-over-escort"),
                    Map.entry("alarm.escort-without-title", "talk-over-escort"),
                    Map.entry("alarm.plan-not-in-writing", "write-outside-plan"),
                    Map.entry("alarm.restriction-not-listed", "review-restriction"),
                    Map.entry("alarm.restriction-not-inside", "review-restriction"),
                    Map.entry("alarm.restriction-not-conditional", "review-restriction"),
                    Map.entry("alarm.restriction-without-title", "review-restriction"),
                    Map.entry("alarm.seclusion-too-young", "review-restriction"),
                    Map.entry("alarm.seclusion-no-emergency", "review-restriction"),
                    Map.entry("alarm.duration-not-told", "review-restriction"),
                    Map.entry("alarm.restriction-not-in-plan", "review-restriction"),
                    Map.entry("alarm.restriction-without-decision", "motivate-restriction"),
                    Map.entry("alarm.twelve-hours-without-consent", "review-restriction"),
                    Map.entry("alarm.longer-than-three-days", "review-restriction"),
                    Map.entry("alarm.seclusion-not-assessed", "review-restriction"),
                    Map.entry("alarm.seclusion-longer-than-a-day", "review-restriction"),
                    Map.entry("alarm.seclusion-not-checked", "review-restriction"));

    private AlarmActions() {}

    static Optional<String> of(String alarm) {
        return Optional.ofNullable(BY_ALARM.get(alarm));
    }
}
