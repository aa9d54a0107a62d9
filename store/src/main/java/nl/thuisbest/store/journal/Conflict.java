package nl.thuisbest.store.journal;

import java.io.Serial;
import java.util.List;
import nl.thuisbest.core.journal.Recorded;

/** Someone else recorded something on this path first; nothing of ours was written. */
public final class Conflict extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final transient List<Recorded> meanwhile;

    public Conflict(List<Recorded> meanwhile) {
        super(meanwhile.size() + " entries came meanwhile");
        this.meanwhile = List.copyOf(meanwhile);
    }

    /** What came since the revision that was acted upon. */
    public List<Recorded> meanwhile() {
        return meanwhile;
    }
}
