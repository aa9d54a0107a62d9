package nl.thuisbest.store.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.thuisbest.store.postgres.OwnPostgresTest.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to the server when the Java that owned it is killed. */
class OrphanTest {
    @TempDir Path folder;

    @ParameterizedTest(name = "killed as well: {0}")
    @ValueSource(booleans = {false, true})
    void a_server_left_by_a_killed_run_is_stopped_and_its_data_is_kept(boolean serverToo)
            throws Exception {
        var run = Servers.java(Keeper.class, folder.toString());
        long pid;
        try (var lines = run.inputReader(UTF_8)) {
            pid = Long.parseLong(lines.readLine());
            assertThatThrownBy(() -> OwnPostgres.in(folder).close())
                    .isInstanceOf(FolderInUse.class)
                    .hasMessageContaining(Long.toString(run.pid()));
            Servers.kill(run.pid());
            if (serverToo) {
                Servers.kill(pid);
                for (int wait = 0; wait < 250 && !Postmaster.gone(pid); wait++) {
                    Thread.sleep(20);
                }
            }
            assertThat(run.waitFor()).isNotZero();
        }
        assertThat(Postmaster.gone(pid)).as("the server is left").isEqualTo(serverToo);
        try (var next = OwnPostgres.in(folder)) {
            assertThat(Postmaster.gone(pid)).isTrue();
            assertThat(next.pid()).hasValueSatisfying(now -> assertThat(now).isNotEqualTo(pid));
            assertThat(ask(next, "select n from kept")).isEqualTo("7");
        }
    }

    /** The run that is killed. */
    static final class Keeper {
        private Keeper() {}

        public static void main(String[] arguments) throws SQLException, InterruptedException {
            var server = OwnPostgres.in(Path.of(arguments[0]));
            assertThat(ask(server, "create table kept as select 7 as n")).isEmpty();
            System.out.println(server.pid().orElseThrow());
            Thread.sleep(60_000);
            server.close();
        }
    }
}
