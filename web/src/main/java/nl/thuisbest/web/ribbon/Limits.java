package nl.thuisbest.web.ribbon;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.law.Clock;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.core.programme.Rulebook;

/** The days on which an authorisation ends or lapses by law, from what is due on a path. */
final class Limits {
    private static final String ABOUT_ONE = "authorisation-";

    private Limits() {}

    static List<Ribbon.Limit> of(
            List<Duty> duties, Rulebook rulebook, LocalDate today, String language) {
        return duties.stream()
                .filter(duty -> duty.open() && duty.force() == Force.LAW)
                .filter(duty -> duty.subject().startsWith(ABOUT_ONE))
                .flatMap(duty ->
                        rulebook.clock(duty.clock(), today).stream()
                                .filter(clock -> clock.recipient() == null)
                                .map(clock -> limit(duty, clock, language)))
                .toList();
    }

    private static Ribbon.Limit limit(Duty duty, Clock clock, String language) {
        var what = clock.text().in(language) + " (" + clock.source() + ")";
        return new Ribbon.Limit(duty.dueOn(), what, duty.disputed());
    }
}
