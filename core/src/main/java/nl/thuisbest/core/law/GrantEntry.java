package nl.thuisbest.core.law;

import nl.thuisbest.core.trajectory.AuthorisationNo;
import nl.thuisbest.core.trajectory.EntryNo;
import nl.thuisbest.core.trajectory.LegalEvent.AuthorisationRegistered;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/** The entry in which the court's decision on an authorisation stands: its notices hang on it. */
final class GrantEntry {
    private GrantEntry() {}

    static @Nullable EntryNo of(Trajectory path, AuthorisationNo number) {
        return path.history().entries().stream()
                .filter(entry ->
                        entry.event() instanceof AuthorisationRegistered e
                                && e.number().equals(number))
                .map(entry -> new EntryNo(entry.revision()))
                .findFirst()
                .orElse(null);
    }
}
