package nl.thuisbest.web.analysis;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.trajectory.Analyses;
import nl.thuisbest.core.trajectory.Analysis;
import nl.thuisbest.core.trajectory.Recognition;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.sentence.Names;

/**
 * The analysis in short, for other pages: the last version that was adopted, else what is being
 * made. What is about one parent only is no part of it (care-rules 15).
 *
 * @param link the page of the whole analysis
 * @param begun whether there is anything to show
 * @param text the working theory, or the question while there is none
 * @param isQuestion whether the text is the question
 * @param by when it was made and by whom
 * @param recognised by how many, and how many see it otherwise
 * @param tried earlier help in short
 */
public record Understanding(
        String link,
        boolean begun,
        String text,
        boolean isQuestion,
        String by,
        String recognised,
        List<String> tried) {
    private static final int TRIED_AT_MOST = 3;

    public Understanding {
        tried = List.copyOf(tried);
    }

    /** Of this path, as it stands. */
    public static Understanding of(Trajectory path, Names names, Words words, LocalDate today) {
        var analyses = Analyses.of(path);
        var shown = analyses.last().map(Analyses.Version::analysis).orElse(analyses.current());
        var theory = shown.theory();
        var question = shown.question();
        return new Understanding(
                "/trajecten/" + path.id() + "/analyse",
                !shown.empty(),
                theory != null
                        ? words.own(theory.theory())
                        : question == null ? "" : words.own(question.question()),
                theory == null,
                by(analyses, shown, path, names, words, today),
                recognised(shown, words),
                tried(path, words));
    }

    /** For a page that tells earlier help itself. */
    public Understanding withoutEarlierHelp() {
        return new Understanding(link, begun, text, isQuestion, by, recognised, List.of());
    }

    private static String by(
            Analyses analyses,
            Analysis shown,
            Trajectory path,
            Names names,
            Words words,
            LocalDate today) {
        var authors =
                shown.coAuthors().stream()
                        .map(one -> Participants.called(one, path, names, words))
                        .toList();
        var people = Participants.list(authors, words);
        if (analyses.last().isPresent()) {
            var on = analyses.last().get().adopted().on();
            return words.say("analysis.brief.adopted", words.days().near(on, today), people);
        }
        return authors.isEmpty()
                ? words.say("analysis.brief.draft")
                : words.say("analysis.brief.draft-by", people);
    }

    /** Never a score: who sees it otherwise is told in the same line. */
    static String recognised(Analysis shown, Words words) {
        long heard = shown.voices().stream().filter(Analysis.Voice::ofThisTheory).count();
        if (shown.theory() == null || heard == 0) {
            return words.say("analysis.recognised.none");
        }
        long all = shown.counted(Recognition.RECOGNISES);
        long partly = shown.counted(Recognition.PARTLY);
        long otherwise = shown.counted(Recognition.DISPUTES);
        var said = new StringBuilder(words.say("analysis.recognised", all, heard));
        if (partly > 0) {
            said.append(words.say("analysis.recognised.partly", partly));
        }
        if (otherwise > 0) {
            said.append(words.say("analysis.recognised.otherwise", otherwise));
        }
        return said.append('.').toString();
    }

    private static List<String> tried(Trajectory path, Words words) {
        return Analyses.earlierHelpOfYouth(path).stream()
                .map(help ->
                        help.when() == null
                                ? words.own(help.what())
                                : words.say(
                                        "analysis.tried",
                                        words.own(help.what()),
                                        words.own(help.when())))
                .limit(TRIED_AT_MOST)
                .toList();
    }
}
