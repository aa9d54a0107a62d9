package nl.thuisbest.benchmark.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import nl.thuisbest.testkit.DemoProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The product as the start script runs it: with the beans that the build wrote down. Other tests
 * let Spring find them out.
 */
class WrittenBeansTest {
    private static final String WRITTEN =
            "/nl/thuisbest/web/app/Application__ApplicationContextInitializer.class";

    @TempDir Path home;

    @Test
    void a_demo_shows_its_door() throws Exception {
        assumeThat(WrittenBeansTest.class.getResource(WRITTEN))
                .as("the beans that are written down when web is packaged")
                .isNotNull();
        var written = List.of("-Dspring.aot.enabled=true");
        try (var demo = new DemoProcess(home, written, "demo", "--port=0", "--families=3")) {
            assertThat(DemoProcess.page(demo.address())).contains("<html", "Roos Terwolde");
            demo.signal("TERM");
            assertThat(demo.exitCode()).isEqualTo(143);
        }
    }
}
