package nl.thuisbest.web.beside;

import java.util.List;
import nl.thuisbest.web.due.DutyRow;

/**
 * The column beside a form.
 *
 * @param ribbon the weeks around today, as SVG
 * @param clocks what is due on this path that this action meets, or that hangs on it
 * @param notes what to remember, one sentence each
 */
public record Beside(
        String path,
        String name,
        String age,
        List<Fact> facts,
        String ribbon,
        List<DutyRow> clocks,
        List<String> notes) {
    public Beside {
        facts = List.copyOf(facts);
        clocks = List.copyOf(clocks);
        notes = List.copyOf(notes);
    }

    /** Something with its name. */
    public record Fact(String name, String value) {}
}
