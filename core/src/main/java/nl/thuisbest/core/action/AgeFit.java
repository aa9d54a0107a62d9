package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.choice.Indication;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.programme.Setting;
import nl.thuisbest.core.rules.Finding;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * For which programmes someone is not too young or too old. A referral for another age is not
 * refused: it stays open, with what does fit beside it.
 */
public final class AgeFit {
    private static final String AGE = "age";

    private AgeFit() {}

    /** Whether the age settles that this programme is not for this young person. */
    public static boolean outside(Trajectory path, Programme programme, LocalDate day) {
        return programme.criteria().stream()
                .filter(criterion -> criterion.derivedFrom().startsWith(AGE))
                .map(criterion -> Indication.of(criterion, path, day))
                .anyMatch(one -> one.finding() != Finding.UNKNOWN && !one.fits());
    }

    /** The programmes of today that the age does not rule out, other than the one of the path. */
    public static List<Programme> others(Trajectory path, Rulebook rulebook, LocalDate day) {
        return rulebook.programmesFromHome().stream()
                .filter(programme -> programme.setting() != Setting.NOT_CHOSEN)
                .filter(programme -> !programme.id().equals(path.course().programme()))
                .filter(programme -> programme.validity().holdsOn(day))
                .filter(programme -> !outside(path, programme, day))
                .toList();
    }
}
