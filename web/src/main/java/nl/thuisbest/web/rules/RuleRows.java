package nl.thuisbest.web.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.access.Right;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Text;
import nl.thuisbest.core.law.Clock;
import nl.thuisbest.core.law.Provision;
import nl.thuisbest.core.law.RestrictiveMeasure;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.web.i18n.Words;

/** All editions of all rules of a rulebook, in the order of its files. */
final class RuleRows {
    /** Where gates and norms of a programme stand. */
    static final String PROGRAMME = "normen";

    /** The closed list of restrictive measures. */
    static final String MEASURES = "maatregelen";

    /** Where it stands who may do and see what. */
    static final String RIGHTS = "rechten";

    private final Rulebook rulebook;

    RuleRows(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    List<RuleRow> all(Words words) {
        return Stream.of(
                        rulebook.provisions().all().stream().map(this::provision),
                        rulebook.clocks().stream().map(this::clock),
                        rulebook.restrictions().stream().map(RuleRows::measure),
                        rulebook.programmes().values().stream()
                                .sorted(Comparator.comparing(p -> p.id().value()))
                                .flatMap(RuleRows::programme),
                        rights(words).stream())
                .flatMap(rows -> rows)
                .toList();
    }

    /**
     * Those in force on a day, as the filter asks; of a paragraph without rules those of its
     * article.
     */
    List<RuleRow> held(RulesFilter filter, Words words) {
        var held = exactly(filter, words);
        return held.isEmpty() ? exactly(filter.ofWholeArticle(), words) : held;
    }

    private List<RuleRow> exactly(RulesFilter filter, Words words) {
        var language = words.language().code();
        return all(words).stream()
                .filter(row -> row.validity().holdsOn(filter.on()))
                .filter(row -> filter.holds(row, language))
                .toList();
    }

    private RuleRow provision(Provision rule) {
        return new RuleRow(
                rule.id().value(),
                RuleRow.Kind.PROVISION,
                rulebook.subject(rule.id().value()),
                rule.text(),
                null,
                rule.term(),
                List.of(),
                rule.force(),
                rule.source(),
                rule.validity(),
                rule.quote(),
                null);
    }

    private RuleRow clock(Clock clock) {
        return new RuleRow(
                clock.id().value(),
                RuleRow.Kind.CLOCK,
                rulebook.subject(clock.id().value()),
                clock.text(),
                clock.reason(),
                clock.due(),
                List.of(clock.owner()),
                clock.force(),
                clock.source(),
                clock.validity(),
                clock.quote(),
                clock);
    }

    /** One of the closed list of restrictive measures. */
    private static RuleRow measure(RestrictiveMeasure measure) {
        return new RuleRow(
                "maatregel-" + measure.id().value(),
                RuleRow.Kind.MEASURE,
                MEASURES,
                measure.text(),
                null,
                null,
                List.of(),
                Force.LAW,
                measure.source(),
                measure.validity(),
                null,
                null);
    }

    private static Stream<RuleRow> programme(Programme programme) {
        var norms =
                programme.norms().stream()
                        .map(norm ->
                                new RuleRow(
                                        "norm-" + programme.id() + "-" + norm.id(),
                                        RuleRow.Kind.NORM,
                                        PROGRAMME,
                                        norm.text(),
                                        null,
                                        norm.term(),
                                        List.of(),
                                        norm.force(),
                                        norm.source(),
                                        programme.validity(),
                                        null,
                                        null));
        var gates =
                programme.gates().stream()
                        .map(gate ->
                                new RuleRow(
                                        "poort-" + gate.id(),
                                        RuleRow.Kind.GATE,
                                        PROGRAMME,
                                        gate.text(),
                                        gate.help(),
                                        null,
                                        List.of(gate.owner()),
                                        gate.force(),
                                        gate.source(),
                                        programme.validity(),
                                        null,
                                        null));
        return Stream.concat(norms, gates);
    }

    private List<RuleRow> rights(Words words) {
        var rows = new ArrayList<RuleRow>();
        rulebook.rights().byWhat().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(entry -> {
                    int number = 0;
                    for (var right : entry.getValue()) {
                        rows.add(right(right, ++number, words));
                    }
                });
        return rows;
    }

    private static RuleRow right(Right right, int number, Words words) {
        var text = Text.of(words.say("rules.right." + kind(right), what(right, words)));
        return new RuleRow(
                "recht-" + right.what().replace(':', '-') + (number == 1 ? "" : "-" + number),
                RuleRow.Kind.RIGHT,
                RIGHTS,
                text,
                Text.of(words.say(right.inTeam() ? "rules.right.in-team" : "rules.right.anyone")),
                null,
                right.roles(),
                right.force(),
                right.source(),
                right.validity(),
                null,
                null);
    }

    private static String kind(Right right) {
        return right.what().substring(0, right.what().indexOf(':'));
    }

    private static String what(Right right, Words words) {
        var name = right.what().substring(right.what().indexOf(':') + 1);
        return switch (kind(right)) {
            case "action" -> words.say("action." + name);
            case "part" -> words.say("part." + name);
            default -> words.find("rules.page." + name).orElse(name);
        };
    }

    /** The last day on which something changed, among those that are over. */
    static LocalDate lastChange(List<RuleRow> rows, LocalDate on) {
        return rows.stream()
                .map(row -> row.validity().from())
                .filter(from -> !from.isAfter(on) && from.isAfter(LocalDate.EPOCH))
                .max(Comparator.naturalOrder())
                .orElse(on);
    }
}
