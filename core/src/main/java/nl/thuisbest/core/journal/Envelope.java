package nl.thuisbest.core.journal;

import java.time.Instant;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.StaffId;

/**
 * Who recorded an entry, in which role, and when we knew; when it was so is {@code on} of the event
 * itself.
 */
public record Envelope(int revision, Instant recordedAt, StaffId by, RoleId role) {}
