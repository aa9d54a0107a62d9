package nl.thuisbest.web.due;

import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.web.piece.Basis;
import nl.thuisbest.web.piece.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Something that will go wrong, or does already.
 *
 * @param who the young person, or empty on the page of one path
 * @param url where to do something about it, or empty
 */
public record AlarmRow(
        TrajectoryId path,
        String who,
        Mark mark,
        String text,
        @Nullable Basis basis,
        String url,
        String todo) {}
