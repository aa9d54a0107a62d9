package nl.thuisbest.web.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.Term;
import nl.thuisbest.core.law.Clock;
import nl.thuisbest.core.shape.Words;
import org.jspecify.annotations.Nullable;

/** The rules of a day and what changed, for other programs. */
public record RulesJson(
        LocalDate on,
        @Nullable LocalDate since,
        List<Rule> rules,
        List<Change> changes,
        List<Change> announced) {
    public RulesJson {
        rules = List.copyOf(rules);
        changes = List.copyOf(changes);
        announced = List.copyOf(announced);
    }

    /**
     * @param from null when it holds from before anything that is recorded
     * @param until the first day on which it no longer holds
     */
    public record Rule(
            String id,
            String kind,
            String subject,
            String text,
            String force,
            String source,
            List<String> owners,
            @Nullable String term,
            @Nullable String starts,
            @Nullable String repeats,
            boolean disputed,
            boolean weekendExtends,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String quote) {
        public Rule {
            owners = List.copyOf(owners);
        }
    }

    public record Change(String what, LocalDate on, Rule rule, @Nullable Rule was) {}

    static RulesJson of(RulesPage page, nl.thuisbest.web.i18n.Words words) {
        var language = words.language().code();
        var rows =
                Stream.concat(
                        page.groups().stream().flatMap(group -> group.rules().stream()),
                        page.rights().stream());
        return new RulesJson(
                page.filter().on(),
                page.filter().since(),
                rows.map(row -> rule(row, language)).toList(),
                changes(page.changes(), language),
                changes(page.announced(), language));
    }

    private static List<Change> changes(List<RuleChange> changes, String language) {
        return changes.stream()
                .map(change ->
                        new Change(
                                Words.ofEnum(change.what()),
                                change.on(),
                                rule(change.rule(), language),
                                change.was() == null ? null : rule(change.was(), language)))
                .toList();
    }

    private static Rule rule(RuleRow row, String language) {
        @Nullable Clock clock = row.clock();
        @Nullable Term repeats = clock == null ? null : clock.repeats();
        var from = row.validity().from();
        return new Rule(
                row.id(),
                Words.ofEnum(row.kind()),
                row.subject(),
                row.text().in(language),
                Words.ofEnum(row.force()),
                row.source().value(),
                row.owners().stream().map(RoleId::value).toList(),
                row.term() == null ? null : row.term().value(),
                clock == null ? null : clock.starts(),
                repeats == null ? null : repeats.value(),
                row.disputed(),
                clock != null && clock.weekendExtends(),
                from.equals(LocalDate.EPOCH) ? null : from,
                row.validity().until(),
                row.quote());
    }
}
