package nl.thuisbest.store.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.store.vault.EntryVault;
import nl.thuisbest.store.vault.PersonalText;
import nl.thuisbest.store.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** A row of the journal as it was read, with its place in the chain and its texts still sealed. */
@SuppressWarnings("ArrayRecordComponent")
record Row(Entry entry, byte[] previous, byte[] hash, @Nullable Sealed sealed) {
    /** Columns for {@link #of}, from {@code journal j}. */
    static final String COLUMNS =
            """
            j.stream, j.revision, j.event, j.version, j.payload, j.about, j.people, j.on_date,
            j.actor, j.role, j.recorded_at, j.previous, j.hash, j.nonce, j.ciphertext
            """;

    static Row of(ResultSet rows) throws SQLException {
        var entry =
                new Entry(
                        rows.getObject("stream", UUID.class),
                        rows.getInt("revision"),
                        rows.getString("event"),
                        rows.getInt("version"),
                        rows.getString("payload"),
                        rows.getString("about"),
                        List.of((UUID[]) rows.getArray("people").getArray()),
                        rows.getObject("on_date", LocalDate.class),
                        rows.getObject("actor", UUID.class),
                        rows.getString("role"),
                        rows.getObject("recorded_at", OffsetDateTime.class).toInstant());
        var nonce = rows.getBytes("nonce");
        return new Row(
                entry,
                rows.getBytes("previous"),
                rows.getBytes("hash"),
                nonce == null ? null : new Sealed(nonce, rows.getBytes("ciphertext")));
    }

    Map<String, PersonalText> texts(EntryVault vault) {
        return sealed == null ? Map.of() : vault.open(entry.stream(), entry.revision(), sealed);
    }

    Recorded recorded(Map<String, PersonalText> texts) {
        var byDigest = new HashMap<String, String>();
        texts.values().forEach(text -> byDigest.put(text.digest(), text.text()));
        return new Recorded(entry.envelope(), EventCodec.read(entry, byDigest));
    }
}
