package nl.thuisbest.store.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.thuisbest.core.kernel.BirthDate;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.people.Bsn;
import nl.thuisbest.core.people.Name;
import nl.thuisbest.store.NotFound;
import nl.thuisbest.store.journal.With;
import nl.thuisbest.store.vault.Keys;
import nl.thuisbest.store.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The people of families. */
public final class PersonRegister {
    private static final String COLUMNS =
            "(id, given_name, family_name, born, bsn_nonce, bsn_ciphertext, bsn_hash, address,"
                    + " telephone, secret_address, changed_at)";

    private final JdbcClient jdbc;
    private final BsnVault bsns;

    public PersonRegister(JdbcClient jdbc, Keys keys) {
        this.jdbc = jdbc;
        this.bsns = new BsnVault(keys);
    }

    /**
     * Enters someone in the same statement as the entry that names him or her first. Ask {@link
     * #findByBsn} before: a BSN is in the register once.
     */
    public With entering(Person person, Instant now) {
        return new With(
                "person_entered",
                """
                INSERT INTO person %s
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
                        .formatted(COLUMNS),
                values(person, now));
    }

    /**
     * Fills in, with the entry that names someone who is known, what was not known yet; what is
     * known stays.
     */
    public With completing(PersonId known, Person typed, Instant now) {
        var born = typed.born();
        return new With(
                "person_completed",
                """
                UPDATE person SET born = coalesce(born, ?::date), address = coalesce(address, ?),
                    telephone = coalesce(telephone, ?), changed_at = ? WHERE id = ?
                """,
                Arrays.asList(
                        born == null ? null : born.value(),
                        text(typed.address()),
                        text(typed.telephone()),
                        now.atOffset(ZoneOffset.UTC),
                        known.value()));
    }

    /** Replaces what is known of someone; the history tells who did it, not what it was. */
    public void change(Person person, StaffId by, Instant now) {
        var values = values(person, now);
        int changed =
                jdbc.sql(
                                """
                                WITH changed AS (
                                    UPDATE person SET %s = (?::uuid, ?, ?, ?::date, ?::bytea, ?::bytea,
                                        ?::bytea, ?, ?, ?, ?)
                                    WHERE id = ? RETURNING id)
                                INSERT INTO history (at, staff, subject, key, change)
                                SELECT ?, ?, 'person', id::text, 'changed' FROM changed
                                """
                                        .formatted(COLUMNS))
                        .params(values)
                        .param(person.id().value())
                        .param(now.atOffset(ZoneOffset.UTC))
                        .param(by.value())
                        .update();
        if (changed == 0) {
            throw new NotFound("person", person.id());
        }
    }

    public Person get(PersonId id) {
        return find(id).orElseThrow(() -> new NotFound("person", id));
    }

    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(list(List.of(id)).get(id));
    }

    /** Who is known of these. */
    public Map<PersonId, Person> list(Collection<PersonId> ids) {
        var people = new LinkedHashMap<PersonId, Person>();
        jdbc.sql("SELECT * FROM person WHERE id = ANY (?)")
                .param(ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> person(row))
                .list()
                .forEach(person -> people.put(person.id(), person));
        return people;
    }

    public Optional<Person> findByBsn(Bsn bsn) {
        return jdbc.sql("SELECT * FROM person WHERE bsn_hash = ?")
                .param(bsns.hash(bsn))
                .query((row, _) -> person(row))
                .optional();
    }

    /** This person, and whoever has the same name and the same known day of birth. */
    public List<PersonId> alike(PersonId id) {
        return jdbc.sql(
                        """
                        SELECT o.id FROM person p JOIN person o ON o.id = p.id
                            OR (o.born = p.born AND searchable(o.given_name, o.family_name)
                                = searchable(p.given_name, p.family_name))
                        WHERE p.id = ? ORDER BY o.id <> p.id, o.id
                        """)
                .param(id.value())
                .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
    }

    private List<@Nullable Object> values(Person person, Instant now) {
        var bsn = person.bsn();
        var sealed = bsn == null ? null : bsns.seal(bsn);
        return Arrays.asList(
                person.id().value(),
                person.name().given().value(),
                person.name().family().value(),
                person.born() == null ? null : person.born().value(),
                sealed == null ? null : sealed.nonce(),
                sealed == null ? null : sealed.ciphertext(),
                bsn == null ? null : bsns.hash(bsn),
                text(person.address()),
                text(person.telephone()),
                person.secretAddress(),
                now.atOffset(ZoneOffset.UTC));
    }

    private Person person(ResultSet row) throws SQLException {
        var nonce = row.getBytes("bsn_nonce");
        var born = row.getObject("born", LocalDate.class);
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                new Name(
                        new Line(row.getString("given_name")),
                        new Line(row.getString("family_name"))),
                born == null ? null : new BirthDate(born),
                nonce == null ? null : bsns.open(new Sealed(nonce, row.getBytes("bsn_ciphertext"))),
                line(row.getString("address")),
                line(row.getString("telephone")),
                row.getBoolean("secret_address"));
    }

    private static @Nullable String text(@Nullable Line line) {
        return line == null ? null : line.value();
    }

    private static @Nullable Line line(@Nullable String text) {
        return text == null ? null : new Line(text);
    }
}
