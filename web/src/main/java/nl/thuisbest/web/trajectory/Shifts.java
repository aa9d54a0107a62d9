package nl.thuisbest.web.trajectory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.thuisbest.core.trajectory.PlannedDay;

/** Says of each day ahead that moved: from which day, how far, and with what it moved. */
final class Shifts {
    private final Reading reading;

    private Shifts(Reading reading) {
        this.reading = reading;
    }

    static List<String> of(Reading reading) {
        var forecast = reading.standing().forecast();
        var shifts = new Shifts(reading);
        var said = new ArrayList<String>();
        shifts.say("home", forecast.returnHome(), said);
        shifts.say("suspension", forecast.suspension(), said);
        shifts.say("end", forecast.end(), said);
        return said;
    }

    private void say(String what, PlannedDay day, List<String> said) {
        var shift = day.shift();
        var on = day.on();
        if (shift == null || on == null || day.done()) {
            return;
        }
        var because =
                reading.say(
                        "shift."
                                + shift.because()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'));
        var cause = shift.cause();
        said.add(
                reading.say(
                        shift.days() > 0 ? "shift.later" : "shift.earlier",
                        reading.say("shift." + what),
                        reading.day(on),
                        Math.abs(shift.days()),
                        reading.day(shift.original()),
                        cause == null
                                ? because
                                : because + " (" + reading.words().word(cause) + ")"));
    }
}
