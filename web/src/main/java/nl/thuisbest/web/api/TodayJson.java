package nl.thuisbest.web.api;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.shape.Words;
import nl.thuisbest.web.due.AlarmRow;
import nl.thuisbest.web.piece.Mark;
import org.jspecify.annotations.Nullable;

/** What must happen, what will go wrong, and the paths of who asks. */
public record TodayJson(
        LocalDate day,
        List<DutyJson> duties,
        List<Alarm> alarms,
        List<TrajectoryJson> trajectories) {
    /**
     * Something that is wrong, or will be soon.
     *
     * @param grave whether the law is broken now
     */
    public record Alarm(
            String trajectory,
            boolean grave,
            String title,
            String text,
            @Nullable String force,
            @Nullable String source) {
        static Alarm of(AlarmRow row) {
            var basis = row.basis();
            return new Alarm(
                    row.path().toString(),
                    row.mark().tone() == Mark.Tone.BAD,
                    row.mark().text(),
                    row.text(),
                    basis == null ? null : Words.ofEnum(basis.force()),
                    basis == null ? null : basis.source().value());
        }
    }
}
