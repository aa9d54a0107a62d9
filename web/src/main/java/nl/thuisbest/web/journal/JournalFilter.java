package nl.thuisbest.web.journal;

import java.time.LocalDate;
import java.util.Locale;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.people.About;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for.
 *
 * @param part a part of the dossier, or empty for all
 * @param about {@code youth}, {@code family}, {@code team}, the id of a person, or empty
 * @param from first day, by when it was so
 * @param until last day
 * @param text something that stands in the sentence or in what was written
 */
public record JournalFilter(
        String part,
        String about,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String text) {
    public static final JournalFilter ALL = new JournalFilter("", "", null, null, "");

    public boolean isAll() {
        return equals(ALL);
    }

    boolean holds(Recorded entry) {
        var on = entry.event().on();
        return (part.isEmpty() || part.equals(EventParts.of(entry.event())))
                && (about.isEmpty() || isAbout(entry.event().about()))
                && (from == null || !on.isBefore(from))
                && (until == null || !on.isAfter(until));
    }

    private boolean isAbout(About who) {
        return switch (who) {
            case About.TheYoungPerson _ -> about.equals("youth");
            case About.TheFamily _ -> about.equals("family");
            case About.TheTeam _ -> about.equals("team");
            case About.These these ->
                    these.people().stream().anyMatch(p -> p.toString().equals(about));
        };
    }

    /** Whether an entry must be read as a sentence to know if it is asked for. */
    boolean asksWords() {
        return !text.isBlank();
    }

    boolean holds(JournalEntry entry) {
        return !asksWords()
                || contains(entry.sentence().what())
                || entry.sentence().texts().stream().anyMatch(t -> contains(t.text()));
    }

    private boolean contains(String where) {
        return where.toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
