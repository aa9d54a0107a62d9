package nl.thuisbest.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.thuisbest.testkit.DemoProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoProcessTest {
    @TempDir Path home;

    @Test
    void a_demo_serves_keeps_others_out_of_its_folder_and_stops_at_ctrl_c() throws Exception {
        try (var demo = new DemoProcess(home, List.of(), "demo", "--port=0")) {
            var address = demo.address();
            assertThat(DemoProcess.page(address)).contains("<html", "Roos Terwolde");

            assertThat(refusal("demo", "--port=0")).contains("al in gebruik", "--data");
            assertThat(refusal("demo", "--port=" + address.getPort()))
                    .contains("Poort " + address.getPort() + " is al in gebruik");

            demo.signal("INT");
            assertThat(demo.exitCode()).isEqualTo(130);
            assertThat(demo.errors()).isEmpty();
        }
        assertThat(home.resolve(".thuisbest/demo/postgres/data/postmaster.pid")).doesNotExist();
        assertThat(verified()).contains("Alles klopt");
    }

    private String verified() {
        var out = new StringWriter();
        var code =
                Cli.run(
                        List.of("verify"),
                        Map.of("THUISBEST_LANG", "nl"),
                        home,
                        new PrintWriter(out),
                        new PrintWriter(new StringWriter()));
        assertThat(code).isZero();
        return out.toString();
    }

    @Test
    void a_start_after_a_kill_goes_on_with_the_same_folder() throws Exception {
        try (var demo = new DemoProcess(home, List.of(), "demo", "--port=0")) {
            var _ = demo.address();
            demo.signal("KILL");
            assertThat(demo.exitCode()).isEqualTo(137);
        }
        try (var again = new DemoProcess(home, List.of(), "demo", "--port=0")) {
            assertThat(DemoProcess.page(again.address())).contains("Roos Terwolde");
            again.signal("TERM");
            assertThat(again.exitCode()).isEqualTo(143);
        }
    }

    @Test
    void a_database_server_that_is_not_there_is_told_in_one_sentence() throws IOException {
        assertThat(refusal("serve", "--port=0", "--db=postgresql://127.0.0.1:1/thuisbest"))
                .contains("niet bereikbaar");
    }

    private String refusal(String... arguments) throws IOException {
        var err = new StringWriter();
        var code =
                Cli.run(
                        List.of(arguments),
                        Map.of("THUISBEST_LANG", "nl"),
                        home,
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(err));
        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).hasLineCount(1);
        return err.toString();
    }
}
