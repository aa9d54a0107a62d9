package nl.thuisbest.web.out;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.thuisbest.web.page.Page;
import nl.thuisbest.web.piece.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Who is out now, for the group and the jeugdhulpverantwoordelijke.
 *
 * @param unknown nobody knows where: the steps stand with each
 * @param overdue should have been back
 * @param out on leave, to come back
 * @param home with leave after the return: stays at home
 * @param leaving goes today
 * @param timeOuts inside on a time-out: the bed is kept until it ends
 */
public record OutPage(
        LocalDate day,
        List<Row> unknown,
        List<Row> overdue,
        List<Row> out,
        List<Row> home,
        List<Row> leaving,
        List<Row> timeOuts)
        implements Page {
    public OutPage {
        unknown = List.copyOf(unknown);
        overdue = List.copyOf(overdue);
        out = List.copyOf(out);
        home = List.copyOf(home);
        leaving = List.copyOf(leaving);
        timeOuts = List.copyOf(timeOuts);
    }

    /**
     * One young person.
     *
     * @param where site and group
     * @param when since when, or when back
     * @param mark how it stands, or null when there is nothing to say
     * @param taps what can be recorded at once
     * @param steps what is done of what is asked when nobody knows where
     */
    public record Row(
            String url,
            String name,
            String where,
            String when,
            String agreed,
            @Nullable Mark mark,
            int revision,
            List<Tap> taps,
            List<Step> steps) {
        public Row {
            taps = List.copyOf(taps);
            steps = List.copyOf(steps);
        }

        /** How many of the steps were taken. */
        public long done() {
            return steps.stream().filter(Step::done).count();
        }
    }

    /** A fact that is recorded with one tap: its action, its button, what it says. */
    public record Tap(String code, String button, boolean main, Map<String, String> values) {
        public Tap {
            values = Map.copyOf(values);
        }
    }

    /** One step when someone is not back. */
    public record Step(String code, String name, boolean done) {}

    public boolean nobody() {
        return unknown.isEmpty()
                && overdue.isEmpty()
                && out.isEmpty()
                && home.isEmpty()
                && leaving.isEmpty()
                && timeOuts.isEmpty();
    }

    /** How many are on leave now. */
    public int onLeave() {
        return out.size() + home.size();
    }
}
