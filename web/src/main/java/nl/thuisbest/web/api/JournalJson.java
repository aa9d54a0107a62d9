package nl.thuisbest.web.api;

import java.util.List;
import nl.thuisbest.store.journal.Dossier;
import nl.thuisbest.web.journal.JournalView;

/**
 * The journal of a path, latest first.
 *
 * @param hidden how many entries there are that this reader may not see
 */
public record JournalJson(int revision, int found, int hidden, List<EntryJson> entries) {
    static JournalJson of(Dossier dossier, JournalView view) {
        return new JournalJson(
                dossier.revision(),
                view.found(),
                view.hidden(),
                view.entries().stream()
                        .map(entry ->
                                EntryJson.of(entry, dossier.entries().get(entry.number() - 1)))
                        .toList());
    }
}
