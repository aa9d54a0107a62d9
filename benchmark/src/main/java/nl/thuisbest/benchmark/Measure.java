package nl.thuisbest.benchmark;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be measured, in the order in which all of it is. */
public enum Measure {
    /** Cases of four stages: ours, Flowable's and the bare limit. */
    APPEND,
    /** Pages and an action over HTTP. */
    HTTP,
    /** Fold and decide in memory. */
    FOLD,
    /** From the command to the first page, and the memory it takes. */
    START;

    /** As it is typed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Measure> find(String word) {
        return Arrays.stream(values()).filter(measure -> measure.word().equals(word)).findFirst();
    }
}
