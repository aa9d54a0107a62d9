package nl.thuisbest.web.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.thuisbest.rulebook.Lint;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks a rulebook folder, or the one shipped. */
@Command(name = "lint")
final class LintCommand extends GlobalOptions implements Callable<Integer> {
    private final Shell shell;

    @Parameters(arity = "0..1", paramLabel = "DIR")
    @Nullable Path folder;

    LintCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        var lint = folder == null ? Lint.shipped() : Lint.folder(existing(folder));
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
