package nl.thuisbest.arch.canary.core;

import java.time.Clock;
import java.time.Instant;

/** Breaks a rule on purpose. */
public final class LooksAtTheClock {
    private LooksAtTheClock() {}

    public static Instant today() {
        return Clock.systemUTC().instant();
    }
}
