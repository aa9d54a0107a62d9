package nl.thuisbest.core.programme;

import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.GateId;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.Text;

/**
 * Something that should be so before a young person goes home. An open gate is a warning, never a
 * lock. {@code derivedFrom} names what the path itself can settle ({@code day-activity}, {@code
 * mst-allocation}, {@code return-leave}), or is empty when people say it.
 */
public record Gate(
        GateId id,
        Text text,
        Text help,
        String derivedFrom,
        RoleId owner,
        Force force,
        Source source) {}
