package nl.thuisbest.web.due;

import java.time.LocalDate;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.web.piece.Basis;
import nl.thuisbest.web.piece.Mark;

/**
 * Something to do, until when, by which rule.
 *
 * @param left "nog 5 dagen", "3 dagen te laat"
 * @param who the young person, or empty on the page of one path
 * @param url the page of the action that meets it, or of the path
 */
public record DutyRow(
        TrajectoryId path,
        LocalDate dueOn,
        String day,
        String left,
        Mark.Tone tone,
        String title,
        String who,
        Basis basis,
        String reason,
        String owner,
        String url,
        String button) {}
