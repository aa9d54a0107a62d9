package nl.thuisbest.core.trajectory;

import java.util.List;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Story;
import org.jspecify.annotations.Nullable;

/**
 * What the Act asks to stand in the plan besides goals and measures (JW 6.2.10(1)), and with whom
 * it was talked over (JW 6.2.9(4)).
 *
 * @param problem the problems and the behaviour that comes of them, in respectful words
 * @param wishes how wishes are honoured; one that is not has its reason
 * @param evaluation how often and when it is evaluated and changed
 * @param consulted parents, who has parental authority, family, behavioural scientist, doctor
 * @param medicalTreatment a medical treatment that the plan holds, or null
 * @param doctor the doctor who consented to it (JW 6.2.10(3))
 */
public record PlanContents(
        Story problem,
        Story help,
        Story wishes,
        Story evaluation,
        List<Line> consulted,
        @Nullable Story medicalTreatment,
        @Nullable Line doctor) {
    public PlanContents {
        consulted = List.copyOf(consulted);
    }
}
