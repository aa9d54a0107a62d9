package nl.thuisbest.docs;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.programme.Phase;
import nl.thuisbest.core.programme.Programme;

/** One programme as its professionals would tell it. */
final class ProgrammePage {
    private static final String WHAT = "what";

    private ProgrammePage() {}

    static String of(Programme it, String picture) {
        var page =
                Markdown.page("Programme: " + it.name().en(), "the rulebook")
                        .says(
                                "Version "
                                        + it.version()
                                        + ", from "
                                        + it.validity().from()
                                        + ". Sources: "
                                        + sources(it.sources())
                                        + ".")
                        .says("**Purpose.** " + it.purpose().en())
                        .says("**For whom.** " + it.targetGroup().en())
                        .says(
                                "Each rule has its force (`law` blocks only what the article makes"
                                    + " a condition, `programme` asks a reason and a name, `house`"
                                    + " reminds) and its source. Dutch is as on screen.");
        page.section("Phases").says("![The phases](" + picture + ")");
        it.phases().forEach(phase -> phase(page, phase));
        criteria(page, it);
        if (!it.gates().isEmpty()) {
            gates(page, it);
        }
        people(page, it);
        if (!it.norms().isEmpty()) {
            norms(page, it);
        }
        measurements(page, it);
        if (!it.offering().open().isEmpty()) {
            page.section("What the sources do not say")
                    .says("Nothing is invented; whoever offers the programme is asked.")
                    .items(
                            it.offering().open().stream()
                                    .map(o -> o.question().en() + " (" + o.source() + ")")
                                    .toList());
        }
        if (!it.contradictions().isEmpty()) {
            page.section("Where the sources differ")
                    .table(
                            List.of("what they say", "sources", "what is used"),
                            it.contradictions().stream()
                                    .map(c ->
                                            List.of(
                                                    c.text().en(),
                                                    sources(c.sources()),
                                                    c.used().en()))
                                    .toList());
        }
        if (!it.background().isEmpty()) {
            page.section("Background")
                    .says(
                            "What the source writes about young people; no field, no criterion,"
                                    + " never on a family's page.")
                    .items(it.background().stream().map(text -> text.en()).toList());
        }
        return page.toString();
    }

    private static void gates(Markdown page, Programme it) {
        page.section("Gates on the way home")
                .says("An open gate is a warning, never a lock.")
                .table(
                        List.of("gate", WHAT, "settled by", "owner", "force, source"),
                        it.gates().stream()
                                .map(g ->
                                        List.of(
                                                "`" + g.id() + "`",
                                                g.text().nl(),
                                                g.derivedFrom(),
                                                g.owner().value(),
                                                ground(g.force(), g.source())))
                                .toList());
    }

    private static void norms(Markdown page, Programme it) {
        page.section("Norms")
                .table(
                        List.of("norm", WHAT, "term", "force, source"),
                        it.norms().stream()
                                .map(n ->
                                        List.of(
                                                "`" + n.id() + "`",
                                                n.text().nl(),
                                                n.term().value(),
                                                ground(n.force(), n.source())))
                                .toList());
    }

    private static void phase(Markdown page, Phase phase) {
        page.says(
                "**"
                        + phase.name().nl()
                        + "** ("
                        + phase.name().en()
                        + ", `"
                        + phase.id()
                        + "`), entered by `"
                        + phase.enteredBy()
                        + "`; "
                        + phase.source()
                        + ".");
        var rows = new ArrayList<List<String>>();
        phase.entry()
                .forEach(c ->
                        rows.add(List.of("entry", c.text().nl(), ground(c.force(), c.source()))));
        phase.exit()
                .forEach(c ->
                        rows.add(List.of("exit", c.text().nl(), ground(c.force(), c.source()))));
        page.table(List.of("", WHAT, "force, source"), rows);
    }

    private static void criteria(Markdown page, Programme it) {
        page.section("Criteria")
                .table(
                        List.of(
                                "criterion",
                                "kind",
                                "text",
                                "question",
                                "settled by",
                                "force, source"),
                        it.criteria().stream()
                                .map(c ->
                                        List.of(
                                                "`" + c.id() + "`",
                                                c.inclusion() ? "inclusion" : "exclusion",
                                                c.text().nl(),
                                                c.question().nl(),
                                                c.derivedFrom(),
                                                ground(c.force(), c.source())))
                                .toList());
    }

    private static void people(Markdown page, Programme it) {
        page.section("Roles")
                .table(
                        List.of("role", "does", "needed", "fixed", "force, source"),
                        it.roles().stream()
                                .map(r ->
                                        List.of(
                                                r.name().nl() + " (`" + r.id() + "`)",
                                                r.does().nl(),
                                                r.needed() ? "yes" : "",
                                                r.fixed() ? "yes" : "",
                                                ground(r.force(), r.source())))
                                .toList());
        page.section("Tasks")
                .table(
                        List.of("task", "usually", "force, source"),
                        it.tasks().stream()
                                .map(t ->
                                        List.of(
                                                t.text().nl(),
                                                t.usual().value(),
                                                ground(t.force(), t.source())))
                                .toList());
        page.section("Deciding votes")
                .table(
                        List.of("about", "role", WHAT, "force, source"),
                        it.votes().stream()
                                .map(v ->
                                        List.of(
                                                v.about(),
                                                v.role().value(),
                                                v.text().nl(),
                                                ground(v.force(), v.source())))
                                .toList());
        page.section("Required training")
                .table(
                        List.of("role", WHAT, "force, source"),
                        it.training().stream()
                                .map(t ->
                                        List.of(
                                                t.role().value(),
                                                t.text().nl(),
                                                ground(t.force(), t.source())))
                                .toList());
    }

    private static void measurements(Markdown page, Programme it) {
        page.section("Measurements")
                .table(
                        List.of(
                                "measurement",
                                WHAT,
                                "unit",
                                "when",
                                "asked by",
                                "score only",
                                "hidden from",
                                "force, source"),
                        it.measurements().stream()
                                .map(m ->
                                        List.of(
                                                "`" + m.id() + "`",
                                                m.text().nl(),
                                                m.unit().nl(),
                                                String.join(", ", m.moments()),
                                                m.askedBy().value(),
                                                m.scoresOnly() ? "yes" : "",
                                                m.hiddenFrom().stream()
                                                        .map(r -> r.value())
                                                        .collect(joining(", ")),
                                                ground(m.force(), m.source())))
                                .toList());
    }

    private static String ground(Force force, Source source) {
        return Words.of(force) + ", " + source;
    }

    private static String sources(List<Source> sources) {
        return sources.stream().map(Source::value).collect(joining(", "));
    }
}
