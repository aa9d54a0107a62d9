package nl.thuisbest.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import nl.thuisbest.arch.Repository;

/**
 * A document in {@code docs/} that is written from the code. A test gives what it should say; with
 * {@code -Dupdate} the document is rewritten, without it a stale one fails.
 *
 * @param name path below the root of the source tree
 */
public record GeneratedPage(String name) {
    private static final String HOW_TO_UPDATE =
            "mvn -Dquick -pl web -am test -Dtest='nl.thuisbest.docs.*Test'"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Dupdate";

    /** The line below the title that says where the page comes from. */
    public static String notice(String from) {
        return "Written from " + from + "; update with `" + HOW_TO_UPDATE + "`.\n";
    }

    public void mustSay(String expected) {
        var file = Repository.root().resolve(name);
        if (System.getProperty("update") != null) {
            try {
                Files.createDirectories(file.getParent());
                Files.writeString(file, expected);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertThat(Files.exists(file) ? Repository.read(file) : "")
                .as("%s is stale; update with: %s", name, HOW_TO_UPDATE)
                .isEqualTo(expected);
    }
}
