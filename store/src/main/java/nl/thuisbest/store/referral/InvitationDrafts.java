package nl.thuisbest.store.referral;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.store.vault.Keys;
import nl.thuisbest.store.vault.Sealed;
import nl.thuisbest.store.vault.SecretBox;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a referrer typed and did not send yet, encrypted; only that referrer reads it. */
public final class InvitationDrafts {
    private final JdbcClient jdbc;
    private final SecretBox box;

    public InvitationDrafts(JdbcClient jdbc, Keys keys) {
        this.jdbc = jdbc;
        this.box = new SecretBox(keys.derive("invitation-draft"));
    }

    /**
     * Keeps it in the place of what was there.
     *
     * @return false when the referral was sent already
     */
    public boolean keep(StaffId invitation, String typed, Instant now) {
        var sealed = box.seal(typed.getBytes(UTF_8), belongsTo(invitation));
        return jdbc.sql(
                                """
                                UPDATE invitation SET nonce = ?, typed = ?, kept_at = ?
                                WHERE id = ? AND sent_at IS NULL
                                """)
                        .params(
                                sealed.nonce(),
                                sealed.ciphertext(),
                                now.atOffset(ZoneOffset.UTC),
                                invitation.value())
                        .update()
                == 1;
    }

    public Optional<String> find(StaffId invitation) {
        return jdbc.sql("SELECT nonce, typed FROM invitation WHERE id = ? AND typed IS NOT NULL")
                .param(invitation.value())
                .query((row, _) ->
                        new String(
                                box.open(
                                        new Sealed(row.getBytes("nonce"), row.getBytes("typed")),
                                        belongsTo(invitation)),
                                UTF_8))
                .optional();
    }

    private static byte[] belongsTo(StaffId invitation) {
        return invitation.toString().getBytes(UTF_8);
    }
}
