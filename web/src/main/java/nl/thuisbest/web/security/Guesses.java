package nl.thuisbest.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Slows down guessing on all nodes together: after five failures for an account from one address,
 * or thirty for the account or the address alone, the door stays shut until a quarter of an hour
 * has passed. Names and addresses are kept as keyed hashes.
 */
public final class Guesses {
    static final int PAIR = 5;
    static final int ALONE = 30;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient database;
    private final byte[] key;

    public Guesses(JdbcClient database, byte[] key) {
        this.database = database;
        this.key = key.clone();
    }

    public boolean tooMany(String login, String address, Instant now) {
        return count(pair(login, address), now) >= PAIR
                || count(account(login), now) >= ALONE
                || count(place(address), now) >= ALONE;
    }

    public void failed(String login, String address, Instant now) {
        for (var subject : List.of(pair(login, address), account(login), place(address))) {
            database.sql("insert into sign_in_failure (subject, at) values (:subject, :at)")
                    .param("subject", subject)
                    .param("at", Timestamp.from(now))
                    .update();
        }
        database.sql("delete from sign_in_failure where at < :old")
                .param("old", Timestamp.from(now.minus(Duration.ofHours(1))))
                .update();
    }

    /** The right password: this account at this address starts with a clean slate. */
    public void succeeded(String login, String address) {
        database.sql("delete from sign_in_failure where subject = :subject")
                .param("subject", pair(login, address))
                .update();
    }

    private int count(String subject, Instant now) {
        return database.sql(
                        """
                        select count(*) from sign_in_failure
                        where subject = :subject and at > :since
                        """)
                .param("subject", subject)
                .param("since", Timestamp.from(now.minus(WINDOW)))
                .query(Integer.class)
                .single();
    }

    private String pair(String login, String address) {
        return hash("pair\n" + login.toLowerCase(Locale.ROOT) + "\n" + address);
    }

    private String account(String login) {
        return hash("account\n" + login.toLowerCase(Locale.ROOT));
    }

    private String place(String address) {
        return hash("address\n" + address);
    }

    private String hash(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)), 0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
