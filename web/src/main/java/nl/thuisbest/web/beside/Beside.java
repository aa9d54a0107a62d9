package nl.thuisbest.web.beside;

import java.util.List;
import nl.thuisbest.web.due.DutyRow;
import nl.thuisbest.web.piece.Basis;
import org.jspecify.annotations.Nullable;

/**
 * The column beside a form.
 *
 * @param ribbon the weeks around today
 * @param clocks what is due on this path that this action meets, or that runs meanwhile
 * @param route how a time-out goes tonight, or null for another action
 */
public record Beside(
        String path,
        String name,
        String age,
        List<Fact> facts,
        String ribbon,
        List<DutyRow> clocks,
        List<String> notes,
        @Nullable Route route) {
    public Beside {
        facts = List.copyOf(facts);
        clocks = List.copyOf(clocks);
        notes = List.copyOf(notes);
    }

    /** Something with its name. */
    public record Fact(String name, String value) {}

    /**
     * The legal route of tonight.
     *
     * @param open whether there is one; if not, {@code rows} says what is offered instead
     */
    public record Route(boolean open, String title, List<Row> rows) {
        public Route {
            rows = List.copyOf(rows);
        }
    }

    /** A part of the route with the articles it rests on. */
    public record Row(String question, String answer, List<Basis> bases) {
        public Row {
            bases = List.copyOf(bases);
        }
    }
}
