package nl.thuisbest.web.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The commands by name. Each gives its exit code: 0 done, 1 problems found, 2 it cannot start. */
public final class Cli {
    static final int DONE = 0;
    static final int PROBLEMS = 1;
    static final int CANNOT = 2;

    private Cli() {}

    /**
     * Does what the arguments ask.
     *
     * @param home the folder of the product, below which data goes when no folder was named
     * @return the exit code
     */
    public static int run(
            List<String> arguments,
            Map<String, String> environment,
            Path home,
            PrintWriter out,
            PrintWriter err) {
        var words = Words.of(arguments, environment);
        var shell = new Shell(out, err, words, environment, home);
        return commands(shell, arguments).execute(arguments.toArray(String[]::new));
    }

    static CommandLine commands(Shell shell) {
        return commands(shell, List.of());
    }

    /** Only those that may be meant: to describe one takes a while, and a start waits for it. */
    private static CommandLine commands(Shell shell, List<String> arguments) {
        var all = new LinkedHashMap<String, Supplier<Object>>();
        all.put("demo", () -> new Demo(shell));
        all.put("serve", () -> new Serve(shell));
        all.put("build", () -> new Build(shell));
        all.put("lint", () -> new LintCommand(shell));
        all.put("verify", () -> new VerifyCommand(shell));
        all.put("evaluate", () -> new EvaluateCommand(shell));
        all.put("account", () -> new AccountCommand(shell));
        all.put(WarmUp.NAME, () -> new WarmUp(shell));
        var named = new CommandLine(new Root());
        boolean any = arguments.stream().noneMatch(all::containsKey);
        all.forEach((name, command) -> {
            if (any || arguments.contains(name)) {
                named.addSubcommand(name, command.get());
            }
        });
        return named.setParameterExceptionHandler(
                        (problem, given) -> Complaints.about(problem, shell))
                .setExecutionExceptionHandler((problem, at, given) -> Failures.tell(problem, shell))
                .setExecutionStrategy(given -> helpOrRun(given, shell));
    }

    private static int helpOrRun(ParseResult given, Shell shell) {
        var named = given.hasSubcommand();
        var command = named ? given.subcommand() : given;
        if (!named || command.hasMatchedOption("--help")) {
            var page = named ? command.commandSpec().name() : HelpPages.OVERVIEW;
            shell.out().print(HelpPages.page(page, shell.words().language()));
            shell.out().flush();
            return DONE;
        }
        return new CommandLine.RunLast().execute(given);
    }

    @Command(name = "thuisbest")
    private static final class Root extends GlobalOptions {}
}
