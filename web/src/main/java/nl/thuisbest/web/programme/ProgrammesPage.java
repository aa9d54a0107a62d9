package nl.thuisbest.web.programme;

import java.util.List;
import java.util.UUID;
import nl.thuisbest.web.page.Page;
import nl.thuisbest.web.piece.Mark;

/**
 * All programmes, those as much at home as possible first, and what is being drafted.
 *
 * @param drafting whether this reader may draft
 */
public record ProgrammesPage(List<Row> rows, List<DraftRow> drafts, boolean drafting)
        implements Page {
    public ProgrammesPage {
        rows = List.copyOf(rows);
        drafts = List.copyOf(drafts);
    }

    /**
     * @param made whether this organisation made the edition
     * @param open how many questions no source answers
     */
    public record Row(
            String code,
            String name,
            String brief,
            int edition,
            boolean made,
            List<String> phases,
            int open) {
        public Row {
            phases = List.copyOf(phases);
        }
    }

    /** A draft with who wrote in it. */
    public record DraftRow(UUID id, String name, String writers, String changed, Mark mark) {}
}
