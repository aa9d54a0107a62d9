package nl.thuisbest.web.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import nl.thuisbest.core.evaluation.Audience;
import nl.thuisbest.core.evaluation.Cohort;
import nl.thuisbest.core.evaluation.Selection;
import nl.thuisbest.core.evaluation.Shown;
import nl.thuisbest.core.evaluation.file.OutcomeFile.Rows;
import nl.thuisbest.core.evaluation.file.OutcomeFile.Unreadable;
import nl.thuisbest.core.evaluation.file.RowProblem;
import nl.thuisbest.rulebook.published.PublishedFigures;
import nl.thuisbest.web.i18n.Language;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.results.ProblemText;
import nl.thuisbest.web.results.ResultJson;
import nl.thuisbest.web.results.ResultText;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints what came of an outcome file: the figures on one stream, what is wrong on the other. */
final class EvaluateReport {
    private final PrintWriter out;
    private final PrintWriter err;
    private final Words words;
    private final String file;
    private final Selection selection;
    private final Audience audience;
    private final boolean json;

    EvaluateReport(Shell shell, String file, Selection selection, Audience audience, boolean json) {
        var language = Language.find(shell.words().language()).orElse(Language.NL);
        this.out = shell.out();
        this.err = shell.err();
        this.words = Languages.load().in(language);
        this.file = file;
        this.selection = selection;
        this.audience = audience;
        this.json = json;
    }

    void unreadable(Unreadable unreadable) {
        err.println(words.say("results.file.unreadable", file));
        problems(unreadable.problems());
    }

    void print(Rows rows) {
        var result = new Cohort(rows.paths(), PublishedFigures.shipped()).evaluate(selection);
        var shown = Shown.to(audience, result);
        about(rows, shown, json ? err : out);
        if (!rows.bad().isEmpty()) {
            err.println(words.say("results.file.bad"));
            problems(rows.bad());
        }
        if (json) {
            var mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
            out.println(mapper.writeValueAsString(ResultJson.tree(shown)));
        } else {
            out.println();
            ResultText.lines(shown, words).forEach(out::println);
        }
        out.flush();
    }

    private void about(Rows rows, Shown shown, PrintWriter to) {
        var result = shown.result();
        to.println(words.say("results.file.about", file, rows.paths().size(), rows.badRows()));
        to.println(words.say("results.file.selection", result.paths(), result.closed()));
        if (!rows.absent().isEmpty()) {
            var names =
                    rows.absent().stream()
                            .map(c -> words.language() == Language.NL ? c.dutch() : c.english())
                            .collect(Collectors.joining(", "));
            to.println(words.say("results.file.absent", names));
        }
        if (audience == Audience.OUTSIDE) {
            to.println(words.say("results.file.outside"));
        }
    }

    private void problems(List<RowProblem> problems) {
        problems.forEach(p -> err.println("  " + ProblemText.of(p, words)));
        err.flush();
    }
}
