package nl.thuisbest.web.action;

import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.people.KnownNames;
import nl.thuisbest.web.sentence.Sentences;

/** What an entry is called in one line: what, and by whom. */
record Entries(Words words, KnownNames names) {
    String title(Recorded entry) {
        return new Sentences(words, names).of(entry.event(), false).what();
    }

    /** wo 11 mrt 16.20, Merel Zandkamp: leave granted. */
    String line(Recorded entry) {
        return words.say(
                "choices.entry-by",
                words.days().briefMoment(entry.envelope().recordedAt()),
                names.staff(entry.envelope().by()),
                title(entry));
    }
}
