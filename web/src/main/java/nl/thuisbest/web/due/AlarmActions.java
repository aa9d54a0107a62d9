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
                    Map.entry("alarm.let-go-without-papers", "end-authorisation"),
                    Map.entry("alarm.authorisation-without-basis", "register-frame"),
                    Map.entry("alarm.frame-ended-before-authorisation", "register-frame"),
                    Map.entry("alarm.mst-without-allocation", "register-allocation"),
                    Map.entry("alarm.stay-without-allocation", "register-allocation"),
                    Map.entry("alarm.role-missing", "join-team"),
                    Map.entry("alarm.longer-than-planned", "stay-longer"),
                    Map.entry("alarm.no-day-activity", "arrange-day-activity"),
                    Map.entry("alarm.mst-gap", "register-allocation"));

    private AlarmActions() {}

    static Optional<String> of(String alarm) {
        return Optional.ofNullable(BY_ALARM.get(alarm));
    }
}
