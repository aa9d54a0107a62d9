package nl.thuisbest.web.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseUrlTest {
    @Test
    void nothing_named_means_a_database_of_our_own() {
        assertThat(DatabaseUrl.from(null, Map.of())).isNull();
        assertThat(DatabaseUrl.from(null, Map.of("THUISBEST_DB_URL", " "))).isNull();
    }

    @Test
    void the_option_goes_before_the_environment() {
        var environment = Map.of("THUISBEST_DB_URL", "postgresql://one/a");
        assertThat(DatabaseUrl.from(null, environment)).isEqualTo("jdbc:postgresql://one/a");
        assertThat(DatabaseUrl.from("postgres://two:5433/b", environment))
                .isEqualTo("jdbc:postgresql://two:5433/b");
    }

    @Test
    void user_and_password_come_from_the_environment_whatever_is_in_them() {
        var environment = Map.of("THUISBEST_DB_USER", "care", "THUISBEST_DB_PASSWORD", "a&b =%é");
        assertThat(DatabaseUrl.from("jdbc:postgresql://h/d?sslmode=require", environment))
                .isEqualTo(
                        "jdbc:postgresql://h/d?sslmode=require&user=care&password=a%26b+%3D%25%C3%A9");
    }

    @Test
    void another_kind_of_address_is_refused() {
        assertThatThrownBy(() -> DatabaseUrl.from("mysql://h/d", Map.of()))
                .isInstanceOf(CannotStart.class)
                .hasMessage("bad.db");
    }
}
