package nl.thuisbest.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import nl.thuisbest.web.cli.Cli;

/** Where the Java program starts; {@code ./thuisbest} starts it. */
public final class ThuisBest {
    private ThuisBest() {}

    public static void main(String[] arguments) {
        var home = Path.of(System.getProperty("thuisbest.home", "."));
        var out = new PrintWriter(System.out, true, UTF_8);
        var err = new PrintWriter(System.err, true, UTF_8);
        System.exit(Cli.run(List.of(arguments), System.getenv(), home, out, err));
    }
}
