package nl.thuisbest.store.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import nl.thuisbest.core.access.Registration;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.people.Name;
import nl.thuisbest.store.schema.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class StaffBookTest {
    private static final Staff HANNEKE =
            new Staff(
                    new StaffId(new UUID(1, 1)),
                    "hanneke",
                    new Name(new Line("Hanneke"), new Line("Lichtveld")),
                    Set.of(Roles.GEDRAGSWETENSCHAPPER, Roles.JEUGDHULPVERANTWOORDELIJKE),
                    new Registration(Registration.Register.NIP_KINDER_EN_JEUGDPSYCHOLOOG, "12"),
                    true,
                    true);

    @Test
    void an_account_reads_back_as_it_was_added() {
        try (var database = TestDatabase.withTables()) {
            var book = new StaffBook(JdbcClient.create(database));
            assertThat(book.add(HANNEKE, "hash")).isTrue();
            assertThat(book.add(HANNEKE, "other")).isFalse();
            assertThat(book.find(HANNEKE.id())).contains(HANNEKE);
            assertThat(book.list()).containsExactly(HANNEKE);
            assertThat(book.findCredentials("hanneke"))
                    .contains(new StaffBook.Credentials(HANNEKE, "hash"));
        }
    }

    @Test
    void an_ended_account_has_no_credentials_any_more() {
        try (var database = TestDatabase.withTables()) {
            var client = JdbcClient.create(database);
            var book = new StaffBook(client);
            assertThat(book.add(HANNEKE, "hash")).isTrue();
            client.sql("update staff set active = false").update();
            assertThat(book.findCredentials("hanneke")).isEmpty();
            assertThat(book.find(HANNEKE.id())).isPresent();
        }
    }

    @Test
    void a_new_hash_replaces_the_old_one() {
        try (var database = TestDatabase.withTables()) {
            var book = new StaffBook(JdbcClient.create(database));
            assertThat(book.add(HANNEKE, "weak")).isTrue();
            book.changePasswordHash(HANNEKE.id(), "strong");
            assertThat(book.findCredentials("hanneke").orElseThrow().passwordHash())
                    .isEqualTo("strong");
        }
    }
}
