package nl.thuisbest.store.programme;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.rulebook.Rulebooks;

/**
 * The shipped rulebook with the programmes that were approved. Another server on the same database
 * may approve one: once a second it is asked whether there are more.
 */
public final class MadeRules implements Rules {
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Rulebook shipped;
    private final ProgrammeEditions editions;
    private final long fresh;
    private final AtomicReference<Read> last;

    private record Read(Rulebook rulebook, long editions, long at) {}

    public MadeRules(Rulebook shipped, ProgrammeEditions editions) {
        this(shipped, editions, FRESH);
    }

    /**
     * @param fresh how long what was read is not asked again
     */
    MadeRules(Rulebook shipped, ProgrammeEditions editions, Duration fresh) {
        this.fresh = fresh.toNanos();
        this.shipped = shipped;
        this.editions = editions;
        this.last = new AtomicReference<>(read());
    }

    @Override
    public Rulebook current() {
        var read = last.get();
        long now = System.nanoTime();
        if (now - read.at() < fresh) {
            return read.rulebook();
        }
        if (editions.count() == read.editions()) {
            last.compareAndSet(read, new Read(read.rulebook(), read.editions(), now));
            return read.rulebook();
        }
        return refreshed();
    }

    /** As of this moment, for whoever approved one just now. */
    public Rulebook refreshed() {
        var read = read();
        last.set(read);
        return read.rulebook();
    }

    private Read read() {
        var files = editions.files();
        var rulebook = files.isEmpty() ? shipped : Rulebooks.shippedWith(files);
        return new Read(rulebook, files.size(), System.nanoTime());
    }
}
