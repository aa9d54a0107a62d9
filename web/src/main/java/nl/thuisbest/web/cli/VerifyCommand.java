package nl.thuisbest.web.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.store.journal.Problem;
import nl.thuisbest.store.journal.Verify;
import nl.thuisbest.store.journal.Versions;
import nl.thuisbest.store.programme.MadeRules;
import nl.thuisbest.store.programme.ProgrammeEditions;
import nl.thuisbest.store.projection.Projections;
import nl.thuisbest.store.schema.Database;
import nl.thuisbest.store.vault.Keys;
import org.jspecify.annotations.Nullable;

/** Checks all that was kept, in a folder or on a server. */
final class VerifyCommand implements Callable<Integer> {
    static final Usage USAGE = Usage.of(Usage.value(Usage.DATA), Usage.value(Usage.DATABASE));

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(2);

    private final Shell shell;
    private final @Nullable Path data;
    private final @Nullable String db;

    VerifyCommand(Shell shell, Given given) {
        this.shell = shell;
        data = given.path(Usage.DATA);
        db = given.text(Usage.DATABASE);
    }

    @Override
    public Integer call() {
        Logs.quietCommand();
        var url = DatabaseUrl.from(db, shell.environment());
        var folder = folder();
        if (url == null && !Files.isDirectory(folder.resolve("postgres"))) {
            throw new CannotStart("verify.nothing", folder);
        }
        var keys = Keys.of(folder, shell.environment().getOrDefault(Keys.VARIABLE, ""));
        shell.say("verify.where", url == null ? folder : "--db");
        try (var database = OpenDatabase.of(folder, url, keys)) {
            var fresh = new ArrayList<>(Projections.all(rules(database)));
            for (var stale : Versions.stale(database.jdbc(), fresh)) {
                fresh.remove(stale);
                shell.say("verify.stale", stale.table());
            }
            var verify = new Verify(database.dataSource(), keys, fresh);
            return tell(verify.run(new Progress(shell, "verify.progress", BETWEEN_LINES)));
        }
    }

    private static Rules rules(Database database) {
        return new MadeRules(Rulebooks.shipped(), new ProgrammeEditions(database.jdbc()));
    }

    /** The one named; else the product's own, or the demo's when there is no other. */
    private Path folder() {
        var own = shell.home().resolve(".thuisbest");
        var usual = Files.isDirectory(own.resolve("data")) ? "data" : "demo";
        return (data != null ? data : own.resolve(usual)).toAbsolutePath().normalize();
    }

    private int tell(Verify.Report report) {
        if (report.clean()) {
            shell.say("verify.clean", report.paths(), report.entries(), report.anchors());
            return Cli.DONE;
        }
        report.problems().forEach(problem -> shell.out().println(line(problem)));
        var count = report.problems().size();
        shell.say("verify.problems", count, report.paths(), report.entries());
        return Cli.PROBLEMS;
    }

    private String line(Problem problem) {
        var words = shell.words();
        var where =
                problem.kind() == Problem.Kind.ANCHOR
                        ? words.say("verify.anchor", problem.entry())
                        : problem.entry() == 0
                                ? words.say("verify.path", problem.stream())
                                : words.say("verify.entry", problem.stream(), problem.entry());
        return where + ": " + words.say("verify." + problem.kind());
    }
}
