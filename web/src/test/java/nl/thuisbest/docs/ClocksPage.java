package nl.thuisbest.docs;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Term;
import nl.thuisbest.core.kernel.Validity;
import nl.thuisbest.core.law.Clock;
import nl.thuisbest.core.law.Provision;
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
                                up a decision. Texts are as they stand on screen. A path is judged by the edition
                                in force on the day its term starts; an edition that is announced starts to hold on
                                its day. The page `/regels` shows the same on any day.\
                                """);
        section(page, rulebook, "By law", clock -> clock.force() == Force.LAW);
        section(page, rulebook, "By programme or house", clock -> clock.force() != Force.LAW);
        provisions(page, rulebook);
        disputed(page, rulebook);
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
                                "clock", "what", "starts", "due", "counts", "met by", "owner",
                                "force", "source", "holds"),
                        rulebook.clocks().stream().filter(which).map(ClocksPage::row).toList());
    }

    private static List<String> row(Clock clock) {
        var told = clock.recipient() == null ? "" : " to " + Words.of(clock.recipient());
        return List.of(
                "`" + clock.id() + "`",
                clock.text().nl() + " (" + clock.text().en() + ")",
                "`" + clock.starts() + "`",
                due(clock),
                counts(clock),
                (clock.metBy().isEmpty() ? "" : code(clock.metBy()) + told)
                        + (clock.stoppedBy().isEmpty()
                                ? ""
                                : "; stops: " + code(clock.stoppedBy())),
                clock.owner().value(),
                Words.of(clock.force()) + (clock.disputed() ? ", disputed" : ""),
                clock.source().value(),
                holds(clock.validity()));
    }

    private static String holds(Validity held) {
        return "from " + held.from() + (held.until() == null ? "" : ", until " + held.until());
    }

    /** How its term is counted. */
    private static String counts(Clock clock) {
        var term = clock.due();
        if (term == null) {
            return "back by calendar";
        }
        if (term.isHours()) {
            return "elapsed hours";
        }
        if (term.isWorkingDays()) {
            return "working days";
        }
        var unit = term.value().matches(".*[MY].*") ? "calendar months" : "days";
        return unit + (clock.weekendExtends() ? ", second date on the next working day" : "");
    }

    private static void provisions(Markdown page, Rulebook rulebook) {
        page.section("What the code applies")
                .says(
                        """
                        Maxima, ages and conditions that no clock carries. The code asks them for the day of the
                        event; a figure that it computes with is a term, an age counts from birth.\
                        """)
                .table(
                        List.of("rule", "what", "term", "rings", "force", "source", "holds"),
                        rulebook.provisions().all().stream().map(ClocksPage::row).toList());
    }

    private static List<String> row(Provision rule) {
        return List.of(
                "`" + rule.id() + "`",
                rule.text().nl() + " (" + rule.text().en() + ")",
                rule.figure().map(Term::value).orElse(""),
                code(rule.alarms()),
                Words.of(rule.force()),
                rule.source().value(),
                holds(rule.validity()));
    }

    private static void disputed(Markdown page, Rulebook rulebook) {
        page.section("Disputed readings")
                .says(
                        """
                        What the Act leaves open is a question, never a lapse: every date warns, the earliest first,
                        and a named person records how it is treated and why.\
                        """)
                .table(
                        List.of("source", "reading", "due", "why it is a question"),
                        rulebook.clocks().stream()
                                .filter(Clock::disputed)
                                .map(clock ->
                                        List.of(
                                                clock.source().value(),
                                                clock.text().en() + " (`" + clock.id() + "`)",
                                                due(clock),
                                                clock.reason().en()))
                                .toList());
    }

    private static String due(Clock clock) {
        var term = clock.due();
        var repeats = clock.repeats();
        var leads = clock.leads().stream().map(Term::value).collect(joining(", "));
        var due = term == null ? clock.leads().getLast().value() + " before" : term.value();
        return due
                + (leads.isEmpty() ? "" : "; reminds " + leads + " before")
                + (repeats == null ? "" : "; again " + repeats.value() + " after it was met");
    }

    private static String code(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(joining(", "));
    }

    private static void quotes(Markdown page, Rulebook rulebook) {
        page.section("The sentences of the law")
                .table(
                        List.of("source", "sentence", "rules"),
                        Stream.concat(
                                        rulebook.clocks().stream()
                                                .filter(clock -> clock.quote() != null)
                                                .map(c ->
                                                        c.source().value() + "\u0000" + c.quote()),
                                        rulebook.provisions().all().stream()
                                                .filter(rule -> rule.quote() != null)
                                                .map(p ->
                                                        p.source().value() + "\u0000" + p.quote()))
                                .distinct()
                                .sorted()
                                .map(key -> quote(rulebook, key.split("\u0000", 2)))
                                .toList());
    }

    private static List<String> quote(Rulebook rulebook, String[] sourceAndSentence) {
        var clocks =
                rulebook.clocks().stream()
                        .filter(clock -> sourceAndSentence[1].equals(clock.quote()))
                        .filter(clock -> sourceAndSentence[0].equals(clock.source().value()))
                        .map(clock -> clock.id().value());
        var provisions =
                rulebook.provisions().all().stream()
                        .filter(rule -> sourceAndSentence[1].equals(rule.quote()))
                        .filter(rule -> sourceAndSentence[0].equals(rule.source().value()))
                        .map(rule -> rule.id().value());
        var rules =
                Stream.concat(clocks, provisions).map(id -> "`" + id + "`").collect(joining(", "));
        return List.of(sourceAndSentence[0], sourceAndSentence[1], rules);
    }
}
