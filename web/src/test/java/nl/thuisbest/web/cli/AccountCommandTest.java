package nl.thuisbest.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.thuisbest.store.schema.Database;
import nl.thuisbest.store.staff.StaffBook;
import nl.thuisbest.store.vault.Keys;
import nl.thuisbest.web.security.Passwords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountCommandTest {
    private static final List<String> ROOS =
            List.of(
                    "account",
                    "add",
                    "Roos",
                    "--given",
                    "Roos",
                    "--family",
                    "Terwolde",
                    "--role",
                    "trajectbegeleider");

    @TempDir Path home;
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    private int run(List<String> arguments) {
        out = new StringWriter();
        err = new StringWriter();
        return Cli.run(
                arguments,
                Map.of("THUISBEST_LANG", "nl"),
                home,
                new PrintWriter(out),
                new PrintWriter(err));
    }

    private int run(String... arguments) {
        return run(List.of(arguments));
    }

    private void refuses(String sentencePart, String... arguments) {
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err.toString()).hasLineCount(1).contains(sentencePart);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void the_first_account_is_made_changed_and_ended_also_beside_a_server_that_runs() {
        assertThat(run(ROOS)).as(err.toString()).isZero();
        var shown = out.toString().replaceAll("(?s).*te zien: (\\S+)\\s*", "$1");
        assertThat(shown).matches("([a-z2-9]{4}-){4}[a-z2-9]{4}");
        assertThat(run(ROOS)).isEqualTo(2);
        assertThat(err.toString()).contains("Er is al een account roos");

        var folder = home.resolve(".thuisbest/data");
        var keys = Keys.of(folder, "");
        try (var running = Database.own(folder, keys)) {
            var book = new StaffBook(running.jdbc());
            assertThat(new Passwords().matches(shown, hash(book))).isTrue();

            typed("een zin van mijzelf\n");
            assertThat(run("account", "password", "roos", "--ask")).isZero();
            assertThat(out.toString()).doesNotContain("een zin");
            assertThat(new Passwords().matches("een zin van mijzelf", hash(book))).isTrue();

            typed("kort\n");
            assertThat(run("account", "password", "roos", "--ask")).isEqualTo(2);
            assertThat(err.toString()).contains("te kort");

            assertThat(run("account", "end", "roos")).isZero();
            assertThat(book.findCredentials("roos")).isEmpty();
            assertThat(run("account", "list")).isZero();
            assertThat(out.toString()).contains("roos", "Roos Terwolde", "afgesloten");
            assertThat(run("account", "end", "piet")).isEqualTo(2);
            var history = running.jdbc().sql("select change from history").query(String.class);
            assertThat(history.list()).hasSize(3).allMatch(what -> what.contains("command line"));
        }
    }

    private static String hash(StaffBook book) {
        return book.findCredentials("roos").orElseThrow().passwordHash();
    }

    private static void typed(String text) {
        System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void what_is_missing_or_cannot_be_is_said_before_anything_is_made() {
        refuses("--given, --family en --role", "account", "add", "roos");
        refuses("kan geen gebruikersnaam zijn", "account", "end", "R s");
        refuses(
                "De rol 'baas'",
                "account",
                "add",
                "roos",
                "--given=R",
                "--family=T",
                "--role=baas");
        refuses(
                "register",
                "account",
                "add",
                "roos",
                "--given=R",
                "--family=T",
                "--role=mentor",
                "--register=x",
                "--number=1");
        refuses("'make'", "account", "make", "roos");
    }
}
