package nl.thuisbest.store.journal;

import java.util.UUID;

/**
 * Something that verification found.
 *
 * @param entry the number of the entry, or of the anchor; 0 when it is about the whole path
 */
public record Problem(Kind kind, UUID stream, int entry) {
    /** What can be wrong, each with its sentence for the operator. */
    public enum Kind {
        GAP("an entry is missing before this one"),
        CHANGED("the entry is not as it was written"),
        CHAIN("the entry does not follow on the one before it"),
        NO_KEY("the texts of the entry cannot be opened with this key"),
        TEXT_MISSING("a text is gone and no correction or erasure says so"),
        TEXT_KEPT("a text is still there that was corrected or erased"),
        TEXT_CHANGED("a text is not the one that was recorded"),
        DOCUMENT_MISSING("the bytes of a document are gone and no entry says so"),
        DOCUMENT_KEPT("the bytes of a document are there that was destroyed or never added"),
        DOCUMENT_CHANGED("the bytes of a document are not those that were added"),
        UNREADABLE("the entries cannot be read as events"),
        PROJECTION("the row of a projection is not what follows from the entries"),
        ANCHOR("an anchor does not hold: entries were removed or changed after it was made");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }
    }

    @Override
    public String toString() {
        var where = kind == Kind.ANCHOR ? "anchor " + entry : "path " + stream;
        var which = entry == 0 || kind == Kind.ANCHOR ? "" : ", entry " + entry;
        return where + which + ": " + kind.sentence;
    }
}
