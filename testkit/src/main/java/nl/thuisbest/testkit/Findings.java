package nl.thuisbest.testkit;

import static nl.thuisbest.testkit.Typed.on;

import java.util.List;
import nl.thuisbest.core.law.Alarm;
import nl.thuisbest.core.law.Alarms;
import nl.thuisbest.core.trajectory.DayLedger;
import nl.thuisbest.core.trajectory.DayStatus;
import nl.thuisbest.core.trajectory.FreedByRuling;

/** What is found of a path on a day, as tests ask it. */
public final class Findings {
    private Findings() {}

    /** How that night counts, seen the day after. */
    public static DayStatus night(Past past, String night) {
        return DayLedger.of(past.trajectory(), on(night).plusDays(1))
                .statusOn(on(night))
                .orElseThrow();
    }

    /** The codes of the alarms that ring that day. */
    public static List<String> alarms(Past past, String today) {
        return Alarms.standing(past.trajectory(), past.rulebook(), on(today)).stream()
                .map(Alarm::code)
                .toList();
    }

    /** Why a ruling takes someone home that day. */
    public static List<FreedByRuling.Because> freed(Past past, String today) {
        return FreedByRuling.of(past.trajectory(), on(today)).stream()
                .map(FreedByRuling::because)
                .toList();
    }
}
