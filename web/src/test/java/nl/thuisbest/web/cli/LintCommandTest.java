package nl.thuisbest.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.thuisbest.arch.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {
    private static final Path SHIPPED =
            Repository.root().resolve("rulebook/src/main/resources/rulebook");

    @TempDir private Path folder;
    private final StringWriter out = new StringWriter();

    @Test
    void the_shipped_rulebook_is_sound() {
        assertThat(run("lint")).isZero();
        assertThat(out).hasToString("Het meegeleverde regelboek: geen problemen.\n");
    }

    @Test
    void a_folder_is_checked_and_its_problems_are_counted() throws IOException {
        for (var path : Repository.files(SHIPPED)) {
            var copy = folder.resolve(SHIPPED.relativize(path).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(path, copy);
        }
        assertThat(run("lint", folder.toString())).isZero();
        var plan = folder.resolve("law/plan.yaml");
        Files.writeString(plan, Files.readString(plan).replace("due: P6W", "due: zes weken"));
        assertThat(run("lint", folder.toString(), "--lang", "en")).isEqualTo(1);
        assertThat(out.toString())
                .contains("law/plan.yaml:9: 'zes weken' is no term. Write P6W (weeks)")
                .contains(": 1 problem.");
    }

    @Test
    void a_folder_that_is_not_there_cannot_be_checked() {
        assertThat(run("lint", folder.resolve("weg").toString())).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    private int run(String... arguments) {
        return Cli.run(
                List.of(arguments),
                Map.of("THUISBEST_LANG", "nl"),
                folder,
                new PrintWriter(out),
                new PrintWriter(new StringWriter()));
    }
}
