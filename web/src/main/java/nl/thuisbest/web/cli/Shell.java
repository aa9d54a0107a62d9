package nl.thuisbest.web.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command has around it.
 *
 * @param home the folder of the product, below which data goes when no folder was named
 */
record Shell(
        PrintWriter out, PrintWriter err, Words words, Map<String, String> environment, Path home) {
    void say(String key, Object... arguments) {
        out.println(words.say(key, arguments));
        out.flush();
    }

    void complain(String key, Object... arguments) {
        err.println(words.say(key, arguments));
        err.flush();
    }
}
