package nl.thuisbest.web.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;

/** The commands by name. Each gives its exit code: 0 done, 1 problems found, 2 it cannot start. */
public final class Cli {
    static final int DONE = 0;
    static final int PROBLEMS = 1;
    static final int CANNOT = 2;

    /** In the order of the overview; the training run is nobody's business. */
    static final SequencedMap<String, Command> COMMANDS = commands();

    private Cli() {}

    /** A way in. */
    record Command(Usage usage, BiFunction<Shell, Given, Callable<Integer>> start) {}

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
        try {
            return run(shell, withoutLanguage(arguments));
        } catch (Exception e) {
            return Failures.tell(e, shell);
        }
    }

    private static int run(Shell shell, List<String> arguments) throws Exception {
        if (arguments.isEmpty() || List.of("-h", "--help").contains(arguments.getFirst())) {
            return help(HelpPages.OVERVIEW, shell);
        }
        var name = arguments.getFirst();
        var command = COMMANDS.get(name);
        if (command == null) {
            throw new CannotStart(name.startsWith("-") ? "option.first" : "command.unknown", name);
        }
        var behind = arguments.subList(1, arguments.size());
        var given = Given.of(name, command.usage(), behind, shell.words());
        return given.has(Usage.HELP)
                ? help(name, shell)
                : command.start().apply(shell, given).call();
    }

    /** The language may be said before the command too; {@link Words} has read it by now. */
    private static List<String> withoutLanguage(List<String> arguments) {
        var rest = new ArrayList<>(arguments);
        while (!rest.isEmpty()) {
            var first = rest.getFirst();
            if (first.equals(Words.OPTION) && rest.size() > 1) {
                rest.subList(0, 2).clear();
            } else if (first.startsWith(Words.OPTION + "=")) {
                rest.removeFirst();
            } else {
                break;
            }
        }
        return rest;
    }

    private static int help(String page, Shell shell) {
        shell.out().print(HelpPages.page(page, shell.words().language()));
        shell.out().flush();
        return DONE;
    }

    private static SequencedMap<String, Command> commands() {
        var all = new LinkedHashMap<String, Command>();
        all.put("demo", new Command(Demo.USAGE, Demo::new));
        all.put("serve", new Command(Serve.USAGE, Serve::new));
        all.put("build", new Command(Usage.of(), (shell, _) -> new Build(shell)));
        all.put("lint", new Command(LintCommand.USAGE, LintCommand::new));
        all.put("verify", new Command(VerifyCommand.USAGE, VerifyCommand::new));
        all.put("evaluate", new Command(EvaluateCommand.USAGE, EvaluateCommand::new));
        all.put("account", new Command(AccountCommand.USAGE, AccountCommand::new));
        all.put(WarmUp.NAME, new Command(Usage.of(), (shell, _) -> new WarmUp(shell)));
        return all;
    }
}
