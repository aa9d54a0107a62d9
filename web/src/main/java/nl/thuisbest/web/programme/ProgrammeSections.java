package nl.thuisbest.web.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.Text;
import nl.thuisbest.core.law.Clock;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.page.SourceText;
import nl.thuisbest.web.programme.ProgrammePage.Rule;
import nl.thuisbest.web.programme.ProgrammePage.Section;
import nl.thuisbest.web.rules.RuleWords;

/** What a programme says, rule by rule, each with its force and source. */
final class ProgrammeSections {
    /** The source of what was agreed in the house. */
    private static final Source HOUSE = new Source("huis");

    private final Programme programme;
    private final List<Clock> clocks;
    private final Words words;

    ProgrammeSections(Programme programme, List<Clock> clocks, Words words) {
        this.programme = programme;
        this.clocks = clocks;
        this.words = words;
    }

    /** Those that have a rule. */
    List<Section> all() {
        return Stream.of(
                        section("criteria", criteria()),
                        section("phases", phases()),
                        section("people", people()),
                        section("gates", gates()),
                        section("clocks", terms()),
                        section("measurements", measurements()),
                        section("unknown", unknown()))
                .filter(section -> !section.rules().isEmpty())
                .toList();
    }

    private Section section(String key, List<Rule> rules) {
        return new Section(words.say("programmes.part." + key), rules);
    }

    private Rule rule(String name, Text text, Force force, Source source) {
        var house = force == Force.HOUSE && source.equals(HOUSE);
        var strength = words.capital(words.word(force));
        return new Rule(
                name, say(text), house ? strength : strength + ", " + SourceText.of(source, words));
    }

    private String say(Text text) {
        return ProgrammesPages.say(text, words);
    }

    private List<Rule> criteria() {
        return programme.criteria().stream()
                .map(one ->
                        rule(
                                words.say(
                                        one.inclusion()
                                                ? "programmes.takes-in"
                                                : "programmes.leaves-out"),
                                one.text(),
                                one.force(),
                                one.source()))
                .toList();
    }

    private List<Rule> phases() {
        var rules = new ArrayList<Rule>();
        for (var phase : programme.phases()) {
            var enter = words.say("programmes.enter", say(phase.name()));
            var leave = words.say("programmes.leave", say(phase.name()));
            phase.entry()
                    .forEach(one -> rules.add(rule(enter, one.text(), one.force(), one.source())));
            phase.exit()
                    .forEach(one -> rules.add(rule(leave, one.text(), one.force(), one.source())));
        }
        return rules;
    }

    private List<Rule> people() {
        var vote = words.say("programmes.vote");
        var task = words.say("programmes.task");
        var training = words.say("programmes.training");
        return Stream.of(
                        programme.roles().stream()
                                .map(one ->
                                        rule(
                                                say(one.name()),
                                                one.does(),
                                                one.force(),
                                                one.source())),
                        programme.votes().stream()
                                .map(one -> rule(vote, one.text(), one.force(), one.source())),
                        programme.tasks().stream()
                                .map(one -> rule(task, one.text(), one.force(), one.source())),
                        programme.training().stream()
                                .map(one -> rule(training, one.text(), one.force(), one.source())))
                .flatMap(rules -> rules)
                .toList();
    }

    private List<Rule> gates() {
        return programme.gates().stream()
                .map(one -> rule("", one.text(), one.force(), one.source()))
                .toList();
    }

    /** Its own; the clocks that run whatever the programme stand in the rules. */
    private List<Rule> terms() {
        var terms = new RuleWords(words);
        return Stream.concat(
                        programme.norms().stream()
                                .map(one ->
                                        rule(
                                                terms.term(one.term()),
                                                one.text(),
                                                one.force(),
                                                one.source())),
                        clocks.stream()
                                .filter(one -> !one.programmes().isEmpty())
                                .filter(one -> one.runsIn(programme.id(), programme.version()))
                                .map(one ->
                                        rule(
                                                one.due() == null ? "" : terms.term(one.due()),
                                                one.text(),
                                                one.force(),
                                                one.source())))
                .toList();
    }

    private List<Rule> measurements() {
        return programme.measurements().stream()
                .map(one ->
                        rule(
                                one.moments().stream()
                                        .map(moment -> words.say("word.measure-moment." + moment))
                                        .collect(Collectors.joining(", ")),
                                one.text(),
                                one.force(),
                                one.source()))
                .toList();
    }

    private List<Rule> unknown() {
        return programme.offering().open().stream()
                .map(one -> new Rule("", say(one.question()), SourceText.of(one.source(), words)))
                .toList();
    }
}
