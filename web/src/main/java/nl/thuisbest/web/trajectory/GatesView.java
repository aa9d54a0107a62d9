package nl.thuisbest.web.trajectory;

import java.util.List;

/** Ready for home: what is settled and what is open, before the day planned. */
public record GatesView(String title, String count, List<GateRow> rows) {
    public GatesView {
        rows = List.copyOf(rows);
    }
}
