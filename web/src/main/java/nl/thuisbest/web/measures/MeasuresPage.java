package nl.thuisbest.web.measures;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.web.due.DutyRow;
import nl.thuisbest.web.page.Page;
import nl.thuisbest.web.piece.Mark;

/**
 * Rights and measures of one path.
 *
 * @param running measures that last now, the latest first, each with its clocks
 * @param duties what else is due: papers, copies, telling, phasing out
 * @param register every measure, the latest first
 * @param rights what was told of the rights, and what not yet
 * @param list the closed list as it stands today
 * @param images images of cameras that are kept
 * @param others measures on the way and in a court, by others
 */
public record MeasuresPage(
        TrajectoryId id,
        String name,
        String given,
        LocalDate day,
        int revision,
        boolean records,
        List<Running> running,
        List<DutyRow> duties,
        List<Row> register,
        List<Told> rights,
        List<Listed> list,
        List<Images> images,
        List<OfOthers> others)
        implements Page {
    public MeasuresPage {
        running = List.copyOf(running);
        duties = List.copyOf(duties);
        register = List.copyOf(register);
        rights = List.copyOf(rights);
        list = List.copyOf(list);
        images = List.copyOf(images);
        others = List.copyOf(others);
    }

    /**
     * A measure that lasts.
     *
     * @param looked when someone looked in last, or empty when it is no seclusion
     */
    public record Running(
            int number,
            String title,
            String since,
            boolean seclusion,
            String looked,
            List<DutyRow> clocks) {
        public Running {
            clocks = List.copyOf(clocks);
        }
    }

    /** A line of the register. */
    public record Row(
            int number,
            String measure,
            String kind,
            String began,
            String lasted,
            String decided,
            Mark mark,
            String reason,
            String link) {}

    /** An item of the rights: when in person, when on paper, or not yet. */
    public record Told(String code, String text, String person, String paper, boolean whole) {}

    /** Images of a camera that are there: of where, until when or for which incident. */
    public record Images(int number, String where, String until, boolean longer, boolean late) {}

    /** A measure on the way or in a court: what, by whom, when. */
    public record OfOthers(String measure, String by, String what) {}

    /** A measure of the closed list. */
    public record Listed(String text, Source article, String remark) {}

    /** Whether something of the rights was not told yet. */
    public boolean untold() {
        return rights.stream().anyMatch(one -> !one.whole());
    }
}
