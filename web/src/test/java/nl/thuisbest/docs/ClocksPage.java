package nl.thuisbest.docs;

import static java.util.stream.Collectors.joining;

import java.util.List;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Term;
import nl.thuisbest.core.law.Clock;
import nl.thuisbest.core.programme.Rulebook;

/** All clocks: what is due when, by whom, and where that stands. */
final class ClocksPage {
    private ClocksPage() {}

    static String of(Rulebook rulebook) {
        var page =
                Markdown.page("Clocks", "the rulebook")
                        .says(
                                """
                                A clock starts with an event of the journal or with a moment that is computed from
                                the path (`@`). The day of the event is day 0; months go by calendar, working days
                                know Dutch public holidays, a weekend extension is a second date. Where jurists
                                differ every date is shown as a warning, the earliest first. A notice never holds
                                up a decision. Texts are as they stand on screen.\
                                """);
        section(page, rulebook, "By law", clock -> clock.force() == Force.LAW);
        section(page, rulebook, "By programme or house", clock -> clock.force() != Force.LAW);
        quotes(page, rulebook);
        return page.toString();
    }

    private static void section(
            Markdown page,
            Rulebook rulebook,
            String title,
            java.util.function.Predicate<Clock> which) {
        page.section(title)
                .table(
                        List.of(
                                "clock", "what", "starts", "due", "met by", "owner", "force",
                                "source"),
                        rulebook.clocks().stream().filter(which).map(ClocksPage::row).toList());
    }

    private static List<String> row(Clock clock) {
        var told = clock.recipient() == null ? "" : " to " + Words.of(clock.recipient());
        return List.of(
                "`" + clock.id() + "`",
                clock.text().nl() + " (" + clock.text().en() + ")",
                "`" + clock.starts() + "`",
                due(clock),
                (clock.metBy().isEmpty() ? "" : code(clock.metBy()) + told)
                        + (clock.stoppedBy().isEmpty()
                                ? ""
                                : "; stops: " + code(clock.stoppedBy())),
                clock.owner().value(),
                Words.of(clock.force()) + (clock.disputed() ? ", disputed" : ""),
                clock.source().value());
    }

    private static String due(Clock clock) {
        var term = clock.due();
        var repeats = clock.repeats();
        var leads = clock.leads().stream().map(Term::value).collect(joining(", "));
        var due = term == null ? clock.leads().getLast().value() + " before" : term.value();
        return due
                + (leads.isEmpty() ? "" : "; reminds " + leads + " before")
                + (repeats == null ? "" : "; again " + repeats.value() + " after it was met")
                + (clock.weekendExtends() ? "; weekend extends" : "");
    }

    private static String code(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(joining(", "));
    }

    private static void quotes(Markdown page, Rulebook rulebook) {
        page.section("The sentences of the law")
                .table(
                        List.of("source", "sentence", "clocks"),
                        rulebook.clocks().stream()
                                .filter(clock -> clock.quote() != null)
                                .map(clock -> clock.source().value() + "\u0000" + clock.quote())
                                .distinct()
                                .sorted()
                                .map(key -> quote(rulebook, key.split("\u0000", 2)))
                                .toList());
    }

    private static List<String> quote(Rulebook rulebook, String[] sourceAndSentence) {
        var clocks =
                rulebook.clocks().stream()
                        .filter(clock ->
                                sourceAndSentence[1].equals(clock.quote())
                                        && sourceAndSentence[0].equals(clock.source().value()))
                        .map(clock -> "`" + clock.id() + "`")
                        .collect(joining(", "));
        return List.of(sourceAndSentence[0], sourceAndSentence[1], clocks);
    }
}
