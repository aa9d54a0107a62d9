package nl.thuisbest.web.document;

import nl.thuisbest.core.trajectory.MediaKind;

/** What the bytes of a file say of it. */
public sealed interface Verdict {
    record Fine(MediaKind media) implements Verdict {}

    record Refused(Why why) implements Verdict {}

    /** Why a file is not taken in, each with one sentence in the language files. */
    enum Why {
        EMPTY("file-empty"),
        TOO_LARGE("file-too-large"),
        WRONG_KIND("file-wrong-kind"),
        RUNS_SOMETHING("file-runs-something"),
        HOLDS_FILES("file-holds-files"),
        LOCKED("file-locked"),
        TWO_KINDS("file-two-kinds"),
        BLOWS_UP("file-blows-up"),
        DAMAGED("file-damaged");

        private final String key;

        Why(String key) {
            this.key = key;
        }

        /** {@code invalid.<key>} is its sentence. */
        public String key() {
            return key;
        }
    }

    static Verdict no(Why why) {
        return new Refused(why);
    }
}
