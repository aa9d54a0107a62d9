package nl.thuisbest.web.api;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.shape.Words;
import org.jspecify.annotations.Nullable;

/**
 * Something that is due on a path, or was.
 *
 * @param title what, in the language that was asked
 * @param action the action that meets it
 * @param person who is told, when each of several is told apart
 */
public record DutyJson(
        String trajectory,
        String clock,
        String subject,
        String title,
        LocalDate runsFrom,
        LocalDate dueOn,
        @Nullable String dueAt,
        @Nullable LocalDate metOn,
        boolean late,
        String owner,
        String force,
        String source,
        boolean disputed,
        @Nullable String action,
        @Nullable String person) {
    static List<DutyJson> of(
            TrajectoryId path,
            List<Duty> duties,
            Rulebook rulebook,
            Moment now,
            nl.thuisbest.web.i18n.Words words) {
        return duties.stream().map(duty -> of(path, duty, rulebook, now, words)).toList();
    }

    private static DutyJson of(
            TrajectoryId path,
            Duty duty,
            Rulebook rulebook,
            Moment now,
            nl.thuisbest.web.i18n.Words words) {
        var clock = rulebook.clock(duty.clock(), duty.runsFrom());
        return new DutyJson(
                path.toString(),
                duty.clock().value(),
                duty.subject(),
                clock.map(known -> known.text().in(words.language().code()))
                        .orElse(duty.clock().value()),
                duty.runsFrom(),
                duty.dueOn(),
                duty.dueAt() == null ? null : duty.dueAt().toString(),
                duty.metOn(),
                duty.late(now),
                duty.owner().value(),
                Words.ofEnum(duty.force()),
                duty.source().value(),
                duty.disputed(),
                clock.map(known -> known.action()).orElse(null),
                duty.to() == null ? null : duty.to().toString());
    }
}
