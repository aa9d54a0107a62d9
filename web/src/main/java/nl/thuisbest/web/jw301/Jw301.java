package nl.thuisbest.web.jw301;

import java.time.LocalDate;
import java.util.List;

/** Reads a JW301: all of it, or every fault that was found. */
public final class Jw301 {
    /** The largest file that may be sent (OP179). */
    public static final int MEGABYTES = 25;

    private static final int MEGABYTE = 1024 * 1024;

    private Jw301() {}

    /** What came of it. */
    public sealed interface Read {
        record Fine(Allocation allocation) implements Read {}

        record Refused(List<Fault> faults) implements Read {
            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    /**
     * @param today nobody is born after it (TR135)
     */
    public static Read read(byte[] bytes, LocalDate today) {
        if (bytes.length > MEGABYTES * MEGABYTE) {
            return new Read.Refused(
                    List.of(new Fault("", 0, "OP179", "op179", List.of(MEGABYTES))));
        }
        try {
            var message = XmlTree.read(bytes);
            var faults = CompactSchema.faults(message);
            if (faults.isEmpty()) {
                faults = Rules.faults(message, today);
            }
            return faults.isEmpty()
                    ? new Read.Fine(Allocation.of(message))
                    : new Read.Refused(faults);
        } catch (XmlTree.Unreadable e) {
            return new Read.Refused(List.of(e.fault()));
        }
    }
}
