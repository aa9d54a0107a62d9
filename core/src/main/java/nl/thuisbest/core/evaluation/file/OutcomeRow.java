package nl.thuisbest.core.evaluation.file;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.thuisbest.core.evaluation.AtEnd;
import nl.thuisbest.core.evaluation.CbsProtocol;
import nl.thuisbest.core.evaluation.ClosedStay;
import nl.thuisbest.core.evaluation.Destination;
import nl.thuisbest.core.evaluation.Mark;
import nl.thuisbest.core.evaluation.Marks;
import nl.thuisbest.core.evaluation.Mismatch;
import nl.thuisbest.core.evaluation.PathCode;
import nl.thuisbest.core.evaluation.PathDates;
import nl.thuisbest.core.evaluation.PathEnd;
import nl.thuisbest.core.evaluation.PathOutcome;
import nl.thuisbest.core.evaluation.SiteName;
import nl.thuisbest.core.evaluation.StayEnd;
import nl.thuisbest.core.kernel.Invalid;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.trajectory.Ending;
import org.jspecify.annotations.Nullable;

/** One row of an outcome file made into a path, or everything that is wrong with it. */
final class OutcomeRow {
    private static final ProgrammeId THUISBEST = new ProgrammeId("thuisbest");

    private static final Map<String, Destination> DESTINATIONS =
            Map.of(
                    "thuis", Destination.HOME,
                    "home", Destination.HOME,
                    "open", Destination.OPEN_PLACE,
                    "gesloten", Destination.OTHER_CLOSED_PLACE,
                    "closed", Destination.OTHER_CLOSED_PLACE);
    private static final Set<String> STILL_INSIDE = Set.of("binnen", "inside");

    private final Cells cells;

    OutcomeRow(Cells cells) {
        this.cells = cells;
    }

    /** Empty when something is wrong; the problems then stand in the cells. */
    Optional<PathOutcome> read() {
        var path = cells.value(Column.PATH, PathCode::new);
        if (!cells.filled(Column.PATH)) {
            cells.problem(Column.PATH, "empty");
        }
        var site = cells.value(Column.SITE, SiteName::new);
        var programme = cells.value(Column.PROGRAMME, ProgrammeId::new);
        var dates =
                new PathDates(
                        cells.date(Column.INDICATED),
                        cells.date(Column.PLACED),
                        cells.date(Column.RETURNED),
                        cells.date(Column.CLOSED));
        var atEnd =
                new AtEnd(
                        cells.answer(Column.LIVES_AT_HOME),
                        cells.answer(Column.NEW_POLICE_CONTACT),
                        cells.answer(Column.SCHOOL_OR_WORK));
        var ending = ending();
        var marks =
                new Marks(
                        cells.value(Column.YOUTH_MARK, OutcomeRow::mark),
                        cells.value(Column.PARENTS_MARK, OutcomeRow::mark));
        var stay =
                new ClosedStay(
                        cells.count(Column.INSIDE_DAYS),
                        cells.count(Column.LEAVE_DAYS),
                        cells.count(Column.TIME_OUTS),
                        stayEnd(dates));
        if (path == null || !cells.problems().isEmpty()) {
            return Optional.empty();
        }
        var outcome =
                new PathOutcome(
                        path,
                        site,
                        programme == null ? THUISBEST : programme,
                        dates,
                        atEnd,
                        ending,
                        marks,
                        stay);
        for (var mismatch : Mismatch.in(outcome)) {
            cells.problem(mismatch.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return cells.problems().isEmpty() ? Optional.of(outcome) : Optional.empty();
    }

    private PathEnd ending() {
        return new PathEnd(
                reason(),
                cells.answer(Column.MUTUAL),
                cells.answer(Column.COOPERATION_FAILED),
                cells.answer(Column.PLACEMENT_PREVENTED));
    }

    /** The CBS reason, or the one that follows from the iJw stop reason; they must agree. */
    private @Nullable Ending reason() {
        var cbs =
                cells.value(
                        Column.REASON,
                        text ->
                                CbsProtocol.ofCode(text)
                                        .orElseThrow(() -> new Invalid("reason", "reason")));
        var ijw =
                cells.value(
                        Column.IJW_REASON,
                        text ->
                                CbsProtocol.ofIjwStop(text)
                                        .orElseThrow(() -> new Invalid("reason", "ijw-reason")));
        if (cbs != null && ijw != null && cbs != ijw) {
            cells.problem(Column.IJW_REASON, "reasons-differ", CbsProtocol.code(ijw));
        }
        return cbs == null ? ijw : cbs;
    }

    private static Mark mark(String text) {
        return new Mark(Cells.decimal(text));
    }

    private @Nullable StayEnd stayEnd(PathDates dates) {
        var day = cells.count(Column.EXIT_DAY);
        String to = cells.text(Column.EXIT).toLowerCase(Locale.ROOT);
        if (to.isEmpty() && day == null) {
            return dates.dayOfReturn().isPresent()
                    ? new StayEnd.Left(dates.dayOfReturn().getAsInt(), Destination.HOME)
                    : null;
        }
        if (to.isEmpty() || !cells.filled(Column.EXIT_DAY)) {
            cells.problem(to.isEmpty() ? Column.EXIT : Column.EXIT_DAY, "exit-and-day");
            return null;
        }
        int on = day == null ? 0 : day;
        var destination = DESTINATIONS.get(to);
        if (destination == null && !STILL_INSIDE.contains(to)) {
            cells.problem(Column.EXIT, "exit");
            return null;
        }
        return destination == null
                ? new StayEnd.StillInside(on)
                : new StayEnd.Left(on, destination);
    }
}
