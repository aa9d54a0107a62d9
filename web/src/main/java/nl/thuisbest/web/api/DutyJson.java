package nl.thuisbest.web.api;

import java.time.LocalDate;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.core.shape.Words;
import org.jspecify.annotations.Nullable;

/** Something that is due on a path, or was. */
public record DutyJson(
        String path,
        String clock,
        String subject,
        LocalDate runsFrom,
        LocalDate dueOn,
        @Nullable LocalDate metOn,
        boolean late,
        String owner,
        String force,
        String source,
        boolean disputed) {
    static DutyJson of(String path, Duty duty, LocalDate today) {
        return new DutyJson(
                path,
                duty.clock().value(),
                duty.subject(),
                duty.runsFrom(),
                duty.dueOn(),
                duty.metOn(),
                duty.late(today),
                duty.owner().value(),
                Words.ofEnum(duty.force()),
                duty.source().value(),
                duty.disputed());
    }
}
