package nl.thuisbest.web.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every command; {@link Words} reads the language before anything is parsed. */
abstract class GlobalOptions {
    @Option(names = "--lang")
    @Nullable Language language;

    @Option(
            names = {"-h", "--help"},
            help = true)
    boolean help;

    enum Language {
        nl,
        en
    }
}
