package nl.thuisbest.core.evaluation.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.shape.Words;
import nl.thuisbest.core.trajectory.Leave;
import nl.thuisbest.core.trajectory.Restriction;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * A measure or a decision to grant leave, without the name of whom it is about: codes, numbers and
 * dates only, so that it can stand in a table that is not encrypted (JW 6.7.3(1)b-d).
 *
 * @param what the id of the measure, or the purpose of the leave
 * @param ended the moment it ended; null while it lasts
 * @param decidedOn when it was decided in writing, or null while it was not
 */
public record RegisterLine(
        Kind kind,
        int number,
        String what,
        Moment began,
        @Nullable Moment ended,
        @Nullable LocalDate decidedOn,
        boolean prolonged) {
    private static final String SEPARATOR = ";";
    private static final int PARTS = 7;

    /** By which way it came about. */
    public enum Kind {
        PLAN,
        EMERGENCY,
        OTHER,
        SECLUSION,
        LEAVE;

        public boolean measure() {
            return this != LEAVE;
        }
    }

    /** What of a line the inspectorate would miss. */
    public enum Missing {
        BSN,
        NAME,
        DECISION,
        END
    }

    /** Every line of a path, in the order they began. */
    public static List<RegisterLine> of(Trajectory path) {
        var measures = path.restrictions().all().stream().map(RegisterLine::of);
        var leaves = path.stay().leaves().stream().flatMap(leave -> of(leave).stream());
        return Stream.concat(measures, leaves)
                .sorted(java.util.Comparator.comparing(RegisterLine::began))
                .toList();
    }

    private static RegisterLine of(Restriction one) {
        var kind =
                switch (one.kind()) {
                    case PLAN -> Kind.PLAN;
                    case APPLIED -> one.emergency() ? Kind.EMERGENCY : Kind.OTHER;
                    case SECLUSION -> Kind.SECLUSION;
                };
        return new RegisterLine(
                kind,
                one.number().value(),
                one.measure().value(),
                one.began(),
                one.ended(),
                one.decidedOn(),
                one.prolonged() != null);
    }

    private static java.util.Optional<RegisterLine> of(Leave leave) {
        var granted = leave.decision();
        return java.util.Optional.ofNullable(granted)
                .map(decision ->
                        new RegisterLine(
                                Kind.LEAVE,
                                leave.number().value(),
                                Words.ofEnum(leave.purpose()),
                                Moment.local(leave.period().from().atStartOfDay()),
                                Moment.local(leave.period().until().atStartOfDay()),
                                decision.on(),
                                false));
    }

    /** As it stands in a column. */
    public String text() {
        return String.join(
                SEPARATOR,
                Words.ofEnum(kind),
                Integer.toString(number),
                what,
                began.toString(),
                ended == null ? "" : ended.toString(),
                decidedOn == null ? "" : decidedOn.toString(),
                Boolean.toString(prolonged));
    }

    public static RegisterLine read(String text) {
        var parts = text.split(SEPARATOR, -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("no line of the register");
        }
        return new RegisterLine(
                Kind.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT)),
                Integer.parseInt(parts[1]),
                parts[2],
                Moment.parse(parts[3]),
                parts[4].isEmpty() ? null : Moment.parse(parts[4]),
                parts[5].isEmpty() ? null : LocalDate.parse(parts[5]),
                Boolean.parseBoolean(parts[6]));
    }

    /** Whether it lasted at any time of a period, or was decided in it. */
    public boolean within(nl.thuisbest.core.kernel.Period period) {
        var last = ended == null ? period.until() : ended.day();
        boolean decided = decidedOn != null && period.contains(decidedOn);
        return decided || (began.day().isBefore(period.until()) && !last.isBefore(period.from()));
    }

    /** What is missing on that day, apart from the person. */
    public List<Missing> missing(LocalDate today) {
        var missing = new ArrayList<Missing>();
        if (decidedOn == null) {
            missing.add(Missing.DECISION);
        }
        if (kind != Kind.PLAN && ended == null && began.day().isBefore(today)) {
            missing.add(Missing.END);
        }
        return missing;
    }
}
