package nl.thuisbest.web.journal;

import java.time.Instant;
import java.time.LocalDate;
import nl.thuisbest.web.sentence.Sentence;

/**
 * An entry as it is read.
 *
 * @param late whether it was recorded on another day than it was so
 * @param corrected whether a later entry corrected it; it reads as corrected
 */
public record JournalEntry(
        int number,
        Instant recordedAt,
        LocalDate on,
        boolean late,
        String part,
        String by,
        String role,
        Sentence sentence,
        boolean corrected) {}
