package nl.thuisbest.web.programme;

import gg.jte.Content;
import java.util.List;
import nl.thuisbest.web.page.Page;

/**
 * One edition of a programme, drawn and told.
 *
 * @param since from which day it holds
 * @param sections what it says, each under its heading
 */
public record ProgrammePage(
        String code,
        String name,
        String brief,
        String purpose,
        String forWhom,
        int edition,
        String since,
        List<EditionRow> editions,
        Content picture,
        List<Section> sections,
        boolean drafting)
        implements Page {
    public ProgrammePage {
        editions = List.copyOf(editions);
        sections = List.copyOf(sections);
    }

    /**
     * @param by who approved it; empty for one that is shipped
     */
    public record EditionRow(int edition, String since, String by, boolean shown) {}

    /** A heading with its rules; the ground is force and source. */
    public record Section(String title, List<Rule> rules) {
        public Section {
            rules = List.copyOf(rules);
        }
    }

    public record Rule(String name, String text, String ground) {}
}
