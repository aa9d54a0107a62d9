package nl.thuisbest.store.register;

import static nl.thuisbest.store.journal.Stories.COORDINATOR;
import static nl.thuisbest.store.journal.Stories.LOES;
import static nl.thuisbest.store.journal.Stories.NOON;
import static nl.thuisbest.store.journal.Stories.newPath;
import static nl.thuisbest.store.journal.Stories.referred;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.thuisbest.core.kernel.BirthDate;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.people.Bsn;
import nl.thuisbest.core.people.Name;
import nl.thuisbest.core.people.NewPerson;
import nl.thuisbest.store.NotFound;
import nl.thuisbest.store.journal.Dossier;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.schema.Database;
import nl.thuisbest.store.schema.TestDatabase;
import nl.thuisbest.store.vault.Keys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

class PersonRegisterTest {
    private static final Keys KEYS = Keys.of(new byte[32]);
    private static final Bsn BSN = new Bsn("999990019");

    private final Database database = Database.at(TestDatabase.address(), KEYS);
    private final Journal journal = new Journal(database.dataSource(), KEYS, List.of());
    private final PersonRegister register = new PersonRegister(database.jdbc(), KEYS);

    @AfterEach
    void close() {
        database.close();
    }

    private static Person sam() {
        return Person.of(
                new PersonId(UUID.randomUUID()),
                new NewPerson(
                        new Line("Sam"),
                        new Line("de Vries"),
                        new BirthDate(LocalDate.parse("2010-05-06")),
                        BSN,
                        new Line("Dorpsstraat 1, 1234 AB Voorbeeld"),
                        null));
    }

    private Dossier enter(Person... people) {
        var with = List.of(people).stream().map(p -> register.entering(p, NOON)).toList();
        return journal.append(
                Dossier.none(newPath()), List.of(referred()), COORDINATOR, NOON, with);
    }

    @Test
    void who_is_entered_with_an_entry_is_found_by_id_and_by_bsn() {
        var sam = sam();
        var mother =
                Person.of(
                        new PersonId(UUID.randomUUID()),
                        new NewPerson(new Line("Noor"), new Line("Smit"), null, null, null, null));
        assertThat(enter(sam, mother).revision()).isOne();
        assertThat(register.get(sam.id())).isEqualTo(sam);
        assertThat(register.findByBsn(BSN)).contains(sam);
        assertThat(register.list(List.of(sam.id(), mother.id())).values())
                .containsExactlyInAnyOrder(sam, mother);
        assertThat(register.find(new PersonId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void a_bsn_stands_nowhere_readable_and_another_key_finds_nobody() {
        assertThat(enter(sam()).revision()).isOne();
        assertThat(database.jdbc().sql("SELECT p::text FROM person p").query(String.class).single())
                .contains("de Vries")
                .doesNotContain(BSN.value());
        var other = new byte[32];
        other[0] = 1;
        assertThat(new PersonRegister(database.jdbc(), Keys.of(other)).findByBsn(BSN)).isEmpty();
    }

    @Test
    void a_bsn_is_entered_once_and_the_entry_that_came_with_it_is_not_written() {
        assertThat(enter(sam()).revision()).isOne();
        assertThatThrownBy(() -> enter(sam())).isInstanceOf(DuplicateKeyException.class);
        assertThat(
                        database.jdbc()
                                .sql("SELECT count(*) FROM journal")
                                .query(Integer.class)
                                .single())
                .isOne();
    }

    @Test
    void a_change_is_kept_and_the_history_tells_who_but_not_what() {
        var sam = sam();
        assertThat(enter(sam).revision()).isOne();
        var moved =
                new Person(
                        sam.id(),
                        new Name(new Line("Sam"), new Line("Smit")),
                        sam.born(),
                        sam.bsn(),
                        null,
                        new Line("06 00000000"),
                        true);
        register.change(moved, LOES, NOON);
        assertThat(register.get(sam.id())).isEqualTo(moved);
        assertThat(
                        database.jdbc()
                                .sql("SELECT staff, subject, key, change FROM history")
                                .query()
                                .singleRow()
                                .values())
                .containsExactly(LOES.value(), "person", sam.id().toString(), "changed");
        assertThatThrownBy(() -> register.change(sam(), LOES, NOON)).isInstanceOf(NotFound.class);
    }
}
