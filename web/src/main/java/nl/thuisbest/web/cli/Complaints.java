package nl.thuisbest.web.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** One sentence about a command line that cannot be understood. */
final class Complaints {
    private Complaints() {}

    static int about(ParameterException problem, Shell shell) {
        switch (problem) {
            case UnmatchedArgumentException unmatched -> unknown(unmatched, shell);
            case MissingParameterException missing ->
                    shell.complain(
                            "option.missing", name(missing.getMissing().getFirst(), missing));
            default -> badValue(problem, shell);
        }
        return Cli.CANNOT;
    }

    private static void unknown(UnmatchedArgumentException problem, Shell shell) {
        var first = problem.getUnmatched().getFirst();
        var command = problem.getCommandLine().getCommandName();
        if (problem.getCommandLine().getParent() == null) {
            shell.complain(first.startsWith("-") ? "option.first" : "command.unknown", first);
        } else {
            shell.complain(
                    first.startsWith("-") ? "option.unknown" : "argument.unknown", first, command);
        }
    }

    private static void badValue(ParameterException problem, Shell shell) {
        var option = name(problem.getArgSpec(), problem);
        var key = "bad." + option.replaceFirst("^-+", "");
        shell.complain(shell.words().has(key) ? key : "bad.option", option, problem.getValue());
    }

    private static String name(@Nullable ArgSpec about, ParameterException problem) {
        return switch (about) {
            case OptionSpec option -> option.longestName();
            case null -> problem.getCommandLine().getCommandName();
            default -> about.paramLabel();
        };
    }
}
