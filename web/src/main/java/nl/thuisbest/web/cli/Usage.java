package nl.thuisbest.web.cli;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/**
 * How a command is written.
 *
 * @param options those of its own
 * @param places what may stand behind it, by the name the help page gives it
 * @param needed how many of the places must be filled
 */
record Usage(List<Option> options, List<String> places, int needed) {
    static final String LANGUAGE = "lang";
    static final String HELP = "help";
    static final String DATA = "data";
    static final String DATABASE = "db";

    Usage {
        options = List.copyOf(options);
        places = List.copyOf(places);
    }

    static Usage of(Option... options) {
        return new Usage(List.of(options), List.of(), 0);
    }

    /** The same, with other options too. */
    Usage and(Option... more) {
        var all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return new Usage(all, places, needed);
    }

    Usage behind(int howManyMust, String... what) {
        return new Usage(options, List.of(what), howManyMust);
    }

    /** An option with a value. */
    static Option value(String name) {
        return Option.builder().longOpt(name).hasArg().build();
    }

    /** An option that says something by being there. */
    static Option flag(String name) {
        return Option.builder().longOpt(name).build();
    }

    /** With those that every command has. */
    Options all() {
        var all = new Options();
        options.forEach(all::addOption);
        all.addOption(value(LANGUAGE));
        all.addOption(Option.builder("h").longOpt(HELP).build());
        return all;
    }
}
