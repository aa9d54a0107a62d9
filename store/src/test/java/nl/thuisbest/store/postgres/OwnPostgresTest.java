package nl.thuisbest.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnPostgresTest {
    /** A first start takes seconds: tests that leave the data whole share one. */
    @TempDir static Path shared;

    @TempDir Path folder;

    @Test
    void a_second_start_finds_what_the_first_one_kept_and_is_quick() throws SQLException {
        try (var first = OwnPostgres.in(folder)) {
            assertThat(ask(first, "show server_version")).startsWith("18");
            assertThat(ask(first, "create table kept (n int)")).isEmpty();
            assertThat(ask(first, "insert into kept values (42) returning n")).isEqualTo("42");
        }
        long start = System.nanoTime();
        try (var second = OwnPostgres.in(folder)) {
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(3));
            assertThat(ask(second, "select n from kept")).isEqualTo("42");
        }
    }

    @Test
    void it_is_durable_local_and_asks_a_password() throws Exception {
        try (var server = OwnPostgres.in(shared)) {
            for (var on : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                assertThat(ask(server, "show " + on)).as(on).isEqualTo("on");
            }
            assertThat(ask(server, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(server, "show unix_socket_directories")).isEmpty();
            assertThat(
                            ask(
                                    server,
                                    "select concat(datlocprovider, datlocale) from pg_database"
                                            + " where datname = 'postgres'"))
                    .isEqualTo("bC.UTF-8");
            assertThatThrownBy(() ->
                            DriverManager.getConnection(
                                            server.url("postgres"), OwnPostgres.USER, "guess")
                                    .close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
            var secret = shared.resolve("postgres/password");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_folder_has_one_owner() {
        try (var server = OwnPostgres.in(shared)) {
            assertThat(server.pid()).isPresent();
            assertThatThrownBy(() -> OwnPostgres.in(shared).close())
                    .isInstanceOf(FolderInUse.class)
                    .hasMessageContaining("in use");
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_named() throws IOException {
        var file = Files.createFile(folder.resolve("a-file"));
        assertThatThrownBy(() -> OwnPostgres.in(file.resolve("data")).close())
                .isInstanceOf(FolderNotWritable.class)
                .hasMessageContaining("a-file");
        // Nobody can make a file here, root neither.
        if (Files.isDirectory(Path.of("/proc/self"))) {
            assertThatThrownBy(() -> OwnPostgres.in(Path.of("/proc/self")).close())
                    .isInstanceOf(FolderNotWritable.class);
        }
    }

    @Test
    void root_without_namespaces_gives_the_server_to_nobody() throws Exception {
        assumeTrue(Unprivileged.here() != Unprivileged.NOT_ROOT, "only root can give files away");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var server = OwnPostgres.in(folder, Unprivileged.NOBODY)) {
            assertThat(ask(server, "select 1")).isEqualTo("1");
            assertThat(Files.getAttribute(folder.resolve("postgres/data"), "unix:uid"))
                    .isEqualTo(65534);
        }
    }

    @Test
    void data_of_another_major_version_is_refused_in_one_sentence() throws IOException {
        OwnPostgres.in(folder).close();
        Files.writeString(folder.resolve("postgres/data/PG_VERSION"), "17\n");
        assertThatThrownBy(() -> OwnPostgres.in(folder).close())
                .isInstanceOf(PostgresFailed.class)
                .hasMessageContaining("PostgreSQL 17");
    }

    @Test
    void an_unpacking_or_initdb_that_was_cut_short_is_done_again() throws Exception {
        Files.createDirectories(folder.resolve("postgres/data.part/base"));
        Files.createDirectories(folder.resolve("postgres/programs-1"));
        try (var server = OwnPostgres.in(folder)) {
            assertThat(ask(server, "select 1")).isEqualTo("1");
        }
        assertThat(folder.resolve("postgres/data.part")).doesNotExist();
        assertThat(folder.resolve("postgres/programs-1")).doesNotExist();
    }

    @Test
    void a_server_that_is_killed_under_us_comes_back_at_the_same_address() throws Exception {
        try (var server = OwnPostgres.in(shared)) {
            var address = server.url("postgres");
            assertThat(ask(server, "create table kept (n int)")).isEmpty();
            Servers.kill(server.pid().orElseThrow());
            Servers.eventually(() -> ask(server, "select count(*) from kept").equals("0"));
            assertThat(server.url("postgres")).isEqualTo(address);
        }
    }

    static String ask(OwnPostgres server, String sql) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", OwnPostgres.USER);
        properties.setProperty("password", server.password());
        try (var connection = DriverManager.getConnection(server.url("postgres"), properties);
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (var rows = statement.getResultSet()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }
}
