package nl.thuisbest.store.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import nl.thuisbest.store.vault.Keys;
import nl.thuisbest.store.vault.WrongKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir Path folder;

    @Test
    void a_folder_is_opened_again_with_its_own_key_and_as_who_owns_nothing() throws Exception {
        var keys = Keys.of(folder, null);
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("key"))))
                .isEqualTo("rw-------");
        try (var database = Database.own(folder, keys)) {
            assertThat(user(database)).isEqualTo("thuisbest_app");
            assertThat(
                            database.jdbc()
                                    .sql(
                                            "SELECT rolsuper OR rolcreaterole OR rolcreatedb FROM"
                                                    + " pg_roles WHERE rolname = current_user")
                                    .query(Boolean.class)
                                    .single())
                    .isFalse();
        }
        try (var database = Database.own(folder, Keys.of(folder, null))) {
            assertThat(user(database)).isEqualTo("thuisbest_app");
        }
        assertThatThrownBy(() -> Database.own(folder, Keys.of(new byte[32])).close())
                .isInstanceOf(WrongKey.class)
                .hasMessageContaining("THUISBEST_KEY");
        Database.own(folder, keys).close();
    }

    private static String user(Database database) {
        return database.jdbc().sql("SELECT current_user").query(String.class).single();
    }

    @Test
    void an_address_that_is_none_or_where_nobody_answers_gives_one_sentence() {
        var keys = Keys.of(new byte[32]);
        assertThatThrownBy(() -> Database.at("jdbc:h2:mem", keys).close())
                .isInstanceOf(DatabaseFailed.class)
                .hasMessageContaining("jdbc:postgresql://");
        assertThatThrownBy(() ->
                        Database.at("jdbc:postgresql://127.0.0.1:9/x?user=u&password=geheim", keys)
                                .close())
                .isInstanceOf(DatabaseFailed.class)
                .hasMessageNotContaining("geheim");
    }

    @Test
    void a_key_that_is_given_goes_before_the_file() {
        var given = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
        assertThat(Keys.of(folder, given).derive("x")).isEqualTo(Keys.of(new byte[32]).derive("x"));
        assertThat(folder.resolve("key")).doesNotExist();
        assertThatThrownBy(() -> Keys.of(folder, "AAAA")).hasMessageContaining("32 bytes");
    }
}
