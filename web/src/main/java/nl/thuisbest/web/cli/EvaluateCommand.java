package nl.thuisbest.web.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.thuisbest.core.evaluation.Audience;
import nl.thuisbest.core.evaluation.Selection;
import nl.thuisbest.core.evaluation.Selection.Basis;
import nl.thuisbest.core.evaluation.SiteName;
import nl.thuisbest.core.evaluation.file.OutcomeFile;
import nl.thuisbest.core.evaluation.file.OutcomeFile.Rows;
import nl.thuisbest.core.evaluation.file.OutcomeFile.Unreadable;
import nl.thuisbest.core.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * {@code evaluate FILE.csv}: the results of a plain file, one path a row. Nothing is kept of it.
 * Exit code 1 when rows were left out.
 */
final class EvaluateCommand implements Callable<Integer> {
    static final Usage USAGE =
            Usage.of(
                            Usage.value("from"),
                            Usage.value("until"),
                            Usage.value("by"),
                            Usage.value("site"),
                            Usage.flag("outside"),
                            Usage.flag("json"))
                    .behind(1, "FILE.csv");

    private static final long LARGEST = 50_000_000;

    private final Shell shell;
    private final Path file;
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate until;
    private final By by;
    private final @Nullable String site;
    private final boolean outside;
    private final boolean json;

    enum By {
        closed,
        placed
    }

    EvaluateCommand(Shell shell, Given given) {
        this.shell = shell;
        file = Path.of(Objects.requireNonNull(given.behind(0)));
        from = given.date("from");
        until = given.date("until");
        by = given.choice("by", By.class).orElse(By.closed);
        site = given.text("site");
        outside = given.has("outside");
        json = given.has("json");
    }

    @Override
    public Integer call() {
        var report =
                new EvaluateReport(
                        shell,
                        String.valueOf(file.getFileName()),
                        selection(),
                        outside ? Audience.OUTSIDE : Audience.TEAM,
                        json);
        return switch (OutcomeFile.read(text())) {
            case Unreadable unreadable -> {
                report.unreadable(unreadable);
                yield Cli.CANNOT;
            }
            case Rows rows -> {
                report.print(rows);
                yield rows.bad().isEmpty() ? Cli.DONE : Cli.PROBLEMS;
            }
        };
    }

    private Selection selection() {
        var basis = Basis.valueOf(by.name().toUpperCase(Locale.ROOT));
        var where = site == null ? null : new SiteName(site);
        if (from == null && until == null) {
            return new Selection(basis, null, where);
        }
        var first = from == null ? LocalDate.of(1900, 1, 1) : from;
        var last = until == null ? LocalDate.of(2999, 12, 31) : until;
        if (last.isBefore(first)) {
            throw new CannotStart("evaluate.period");
        }
        return new Selection(basis, Period.ofDays(first, last), where);
    }

    /** UTF-8, or else what a Dutch spreadsheet saves. */
    private String text() {
        try {
            if (Files.isDirectory(file) || Files.size(file) > LARGEST) {
                throw new CannotStart("evaluate.no-file", file);
            }
            return decoded(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new CannotStart("evaluate.missing", file);
        } catch (IOException e) {
            throw new CannotStart("evaluate.no-file", file);
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
