package nl.thuisbest.core.law;

import java.time.LocalDate;
import java.util.Optional;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.Holidays;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.CameraImages;

/** How long images of cameras are kept, by the clock of the day they were made (JW 6.3.1.2(7)). */
public final class CameraTerm {
    private static final ClockId CLOCK = new ClockId("camerabeelden-vier-weken");

    private CameraTerm() {}

    /** The last day; none when the rulebook has no term for that day. */
    public static Optional<LocalDate> lastDay(CameraImages images, Rulebook rulebook) {
        return rulebook.clock(CLOCK, images.madeOn())
                .flatMap(clock -> Optional.ofNullable(clock.due()))
                .map(term -> term.after(images.madeOn(), Holidays.DUTCH));
    }
}
