package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import nl.thuisbest.core.kernel.Digest;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.people.About;
import org.jspecify.annotations.Nullable;

/**
 * Documents of a path. Their bytes lie encrypted beside the journal; the entry holds what they are
 * and a salted digest, so that destroying them leaves the journal whole (care-rules 14).
 */
public sealed interface DocumentEvent extends LegalEvent {
    /**
     * @param digest of salt and bytes, in hexadecimal
     * @param size in bytes
     * @param about about whom it is (care-rules 15)
     */
    record DocumentAdded(
            DocumentNo number,
            DocumentKind kind,
            MediaKind media,
            Line title,
            Digest digest,
            int size,
            About about,
            @Nullable AuthorisationNo authorisation,
            @Nullable AllocationNo allocation,
            @Nullable EntryNo entry,
            LocalDate on)
            implements DocumentEvent {}

    /** The bytes are gone; that there was a document stays. */
    record DocumentDestroyed(
            DocumentNo document, ErasureGround ground, @Nullable Line requestedBy, LocalDate on)
            implements DocumentEvent {}
}
