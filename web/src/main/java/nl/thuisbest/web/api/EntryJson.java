package nl.thuisbest.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.journal.EventNames;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.web.journal.JournalEntry;

/**
 * An entry of the journal: what, when it was so, when we knew, by whom.
 *
 * @param part of the dossier; who may not see the part does not get the entry
 * @param sentence what happened, in the language that was asked
 * @param corrected whether a later entry corrected it; it reads as corrected
 */
public record EntryJson(
        int revision,
        String event,
        String part,
        LocalDate on,
        Instant recordedAt,
        String by,
        String byName,
        String role,
        String sentence,
        List<EntryText> texts,
        boolean corrected) {
    /** What a person wrote; of an erased one only that it was. */
    public record EntryText(String label, String text, boolean erased) {}

    static EntryJson of(JournalEntry entry, Recorded recorded) {
        var envelope = recorded.envelope();
        return new EntryJson(
                entry.number(),
                EventNames.of(recorded.event()),
                entry.part(),
                entry.on(),
                entry.recordedAt(),
                envelope.by().toString(),
                entry.by(),
                envelope.role().value(),
                entry.sentence().what(),
                entry.sentence().texts().stream()
                        .map(text -> new EntryText(text.label(), text.text(), text.erased()))
                        .toList(),
                entry.corrected());
    }
}
