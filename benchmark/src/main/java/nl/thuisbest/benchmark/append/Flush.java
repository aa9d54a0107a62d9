package nl.thuisbest.benchmark.append;

import java.util.Locale;

/** How long a commit waits for its disk. */
enum Flush {
    /** As this machine does it. */
    AS_IS(0, 5, "flush as it is"),
    /** As on disks that are slower: each flush takes 2 ms more. */
    SLOWER(2000, 0, "flush 2 ms slower");

    private final int delay;
    private final int siblings;
    private final String words;

    Flush(int delay, int siblings, String words) {
        this.delay = delay;
        this.siblings = siblings;
        this.words = words;
    }

    /** In microseconds, as {@code commit_delay} has it. */
    int delay() {
        return delay;
    }

    /** How many others must be writing for a commit to wait: 0 always waits. */
    int siblings() {
        return siblings;
    }

    String words() {
        return words;
    }

    /** The last part of the key of its sentence. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
