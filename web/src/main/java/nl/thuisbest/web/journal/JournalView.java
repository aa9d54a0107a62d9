package nl.thuisbest.web.journal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.thuisbest.core.journal.Corrections;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.trajectory.RecordEvent;
import nl.thuisbest.web.i18n.Days;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.sentence.Names;
import nl.thuisbest.web.sentence.Sentences;

/**
 * The journal, latest first.
 *
 * @param entries those asked for, at most {@code limit}
 * @param found how many were asked for
 * @param hidden how many there are that this reader may not see
 */
public record JournalView(
        List<JournalEntry> entries, int found, int total, int hidden, JournalFilter filter) {
    public JournalView {
        entries = List.copyOf(entries);
    }

    /**
     * @param parts parts of the dossier that the reader may see
     * @param limit how many entries at most
     */
    public static JournalView of(
            List<Recorded> recorded,
            JournalFilter filter,
            Set<String> parts,
            int limit,
            Words words,
            Names names) {
        var sentences = new Sentences(words, names);
        var corrected = correctedEntries(recorded);
        var applied = Corrections.applied(recorded);
        var entries = new ArrayList<JournalEntry>();
        int found = 0;
        int hidden = 0;
        for (var entry : applied.reversed()) {
            if (!parts.contains(EventParts.of(entry.event()))) {
                hidden++;
            } else if (!filter.holds(entry)) {
                continue;
            } else if (entries.size() == limit && !filter.asksWords()) {
                found++;
            } else {
                var read = read(entry, sentences, corrected, words, names);
                if (filter.holds(read)) {
                    found++;
                    if (entries.size() < limit) {
                        entries.add(read);
                    }
                }
            }
        }
        return new JournalView(entries, found, recorded.size() - hidden, hidden, filter);
    }

    private static Set<Integer> correctedEntries(List<Recorded> recorded) {
        var corrected = new HashSet<Integer>();
        for (var entry : recorded) {
            if (entry.event() instanceof RecordEvent.EntryCorrected correction) {
                corrected.add(correction.entry().value());
            }
        }
        return corrected;
    }

    private static JournalEntry read(
            Recorded entry, Sentences sentences, Set<Integer> corrected, Words words, Names names) {
        var envelope = entry.envelope();
        var event = entry.event();
        return new JournalEntry(
                entry.revision(),
                envelope.recordedAt(),
                event.on(),
                !event.on().equals(envelope.recordedAt().atZone(Days.ZONE).toLocalDate()),
                EventParts.of(event),
                names.staff(envelope.by()),
                names.code(envelope.role()).orElseGet(() -> words.word(envelope.role())),
                sentences.of(event, true),
                corrected.contains(entry.revision()));
    }
}
