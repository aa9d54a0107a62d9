package nl.thuisbest.core.action;

import java.time.LocalDate;
import nl.thuisbest.core.kernel.Digest;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.trajectory.AllocationNo;
import nl.thuisbest.core.trajectory.AuthorisationNo;
import nl.thuisbest.core.trajectory.DocumentKind;
import nl.thuisbest.core.trajectory.DocumentNo;
import nl.thuisbest.core.trajectory.EntryNo;
import nl.thuisbest.core.trajectory.ErasureGround;
import nl.thuisbest.core.trajectory.MediaKind;
import org.jspecify.annotations.Nullable;

/** Documents that are kept with a path, and destroyed. */
public sealed interface DocumentAction extends Action {
    /**
     * @param person about whom it is; the young person when nobody is named
     * @param file what was received, as it was judged by its bytes; no form asks it
     */
    record AddDocument(
            DocumentKind kind,
            Line title,
            @Nullable PersonId person,
            @Nullable AuthorisationNo authorisation,
            @Nullable AllocationNo allocation,
            @Nullable EntryNo entry,
            LocalDate on,
            Received file)
            implements DocumentAction {}

    /**
     * A file that was taken in and kept.
     *
     * @param digest of salt and bytes, in hexadecimal
     * @param size in bytes
     */
    record Received(MediaKind media, Digest digest, int size) {}

    /** The bytes are destroyed; that there was a document stays (JW 7.3.9). */
    record DestroyDocument(
            DocumentNo document, ErasureGround ground, @Nullable Line requestedBy, LocalDate on)
            implements DocumentAction {}
}
