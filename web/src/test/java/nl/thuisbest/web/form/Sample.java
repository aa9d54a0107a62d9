package nl.thuisbest.web.form;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.trajectory.Whereabouts;
import org.jspecify.annotations.Nullable;

/** Every shape a form can have, in one record. */
public record Sample(
        Line name,
        @Nullable Story remark,
        LocalDate on,
        boolean sure,
        Whereabouts where,
        @Nullable BigDecimal mark,
        Period period,
        @Nullable Inner inner,
        List<Line> words,
        List<Inner> rows,
        List<DayOfWeek> days,
        @Nullable StaffId staff,
        @Nullable Way way) {
    /** Parts of a part. */
    public record Inner(Line what, @Nullable Line detail) {}

    /** Of two kinds. */
    public sealed interface Way {
        record ByFoot(Line along) implements Way {}

        record ByBus(Line number, LocalDate on) implements Way {}
    }
}
