package nl.thuisbest.web.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.thuisbest.rulebook.Lint;
import org.jspecify.annotations.Nullable;

/** Checks a rulebook folder, or the one shipped. */
final class LintCommand implements Callable<Integer> {
    static final Usage USAGE = Usage.of().behind(0, "DIR");

    private final Shell shell;

    private final @Nullable String folder;

    LintCommand(Shell shell, Given given) {
        this.shell = shell;
        folder = given.behind(0);
    }

    @Override
    public Integer call() {
        var lint = folder == null ? Lint.shipped() : Lint.folder(existing(Path.of(folder)));
        shell.out().print(lint.text(shell.words().language()));
        shell.out().flush();
        return lint.exitCode();
    }

    private static Path existing(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new CannotStart("lint.no-folder", folder);
        }
        return folder;
    }
}
