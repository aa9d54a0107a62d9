package nl.thuisbest.web.fit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.action.Actions;
import nl.thuisbest.core.choice.Comparison;
import nl.thuisbest.core.choice.Comparison.Column;
import nl.thuisbest.core.choice.Fit;
import nl.thuisbest.core.kernel.Text;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.core.trajectory.Analyses;
import nl.thuisbest.core.trajectory.HelpEvent;
import nl.thuisbest.core.trajectory.PlaceAnswer;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.analysis.Understanding;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.dossier.Dossiers;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.people.KnownNames;
import nl.thuisbest.web.people.NameBook;
import nl.thuisbest.web.security.SignedIn;
import nl.thuisbest.web.settings.Silences;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells in words how all programmes stand for one young person. */
@Component
class FitPages {
    private final Rules rules;
    private final Dossiers dossiers;
    private final NameBook names;
    private final Silences silences;
    private final Today today;

    FitPages(Rules rules, Dossiers dossiers, NameBook names, Silences silences, Today today) {
        this.silences = silences;
        this.rules = rules;
        this.dossiers = dossiers;
        this.names = names;
        this.today = today;
    }

    FitPage page(Door.Opened opened, SignedIn who, Words words) {
        var path = opened.dossier().state();
        var day = today.date();
        var compared = Comparison.of(path, rules.current(), day);
        var known = names.of(path, words);
        var base = "/trajecten/" + path.id();
        var asks = new FitAsks(compared, words, base, day);
        var experts = new FitExperts(path, may("ask-experts", path, who), words);
        var left = compared.columns().stream().filter(FitPages::left).toList();
        var fallen = compared.columns().stream().filter(column -> !left(column)).toList();
        var language = words.language().code();
        return new FitPage(
                base,
                known.youth(),
                known.youthGiven(),
                lead(path, compared, known, words, day),
                path.course().running() && may("choose-help", path, who),
                compared.fitting().stream().findFirst().flatMap(experts::toAsk).orElse(null),
                understood(opened, known, words, day),
                asks.all(),
                compared.inTheWayOfHome().stream()
                        .flatMap(criterion -> Stream.ofNullable(criterion.change()))
                        .map(change -> change.in(language))
                        .toList(),
                tried(path, words),
                new FitTable(compared, left.isEmpty() ? fallen : left, experts, words, day).table(),
                left.isEmpty() || fallen.isEmpty()
                        ? null
                        : new FitTable(compared, fallen, experts, words, day).table(),
                silences.all(words));
    }

    private boolean may(String action, Trajectory path, SignedIn who) {
        var type = Actions.find(action).orElseThrow();
        return Actions.permits(type, path, dossiers.situation(who.actor()));
    }

    /** What was settled not to fit is folded away; what fits without a place never is. */
    private static boolean left(Column column) {
        return column.fit() != Fit.DOES_NOT_FIT;
    }

    /** Without earlier help, which has a place of its own on this page. */
    private static @Nullable Understanding understood(
            Door.Opened opened, KnownNames known, Words words, LocalDate day) {
        if (!opened.shows("analysis")) {
            return null;
        }
        var understood = Understanding.of(opened.dossier().state(), known, words, day);
        return understood.begun() ? understood.withoutEarlierHelp() : null;
    }

    /** The choice once it was made; before it what fits, or how much is still to ask. */
    private static String lead(
            Trajectory path, Comparison compared, KnownNames known, Words words, LocalDate day) {
        var chosen = HelpEvent.HelpChosen.last(path);
        if (chosen.isPresent()) {
            var programme = known.code(chosen.get().programme()).orElse("");
            return words.say(
                    "fit.lead.chosen", words.days().near(chosen.get().on(), day), programme);
        }
        var fitting = compared.fitting();
        if (!fitting.isEmpty()) {
            var first = fitting.getFirst();
            return words.say("fit.lead." + place(first), name(first, words));
        }
        boolean open = compared.columns().stream().anyMatch(c -> c.fit() == Fit.OPEN);
        return open
                ? words.say("fit.lead.open", compared.questions().size())
                : words.say("fit.lead.none");
    }

    private static String place(Column column) {
        if (column.fit() == Fit.NO_PLACE) {
            return "no-place";
        }
        return column.places().with(PlaceAnswer.YES).isPresent() ? "place" : "fits";
    }

    private static List<String> tried(Trajectory path, Words words) {
        return Analyses.earlierHelpOfYouth(path).stream()
                .map(help ->
                        words.say(
                                "fit.tried.one",
                                words.own(help.what()),
                                words.own(help.provider()),
                                words.own(help.when()),
                                words.own(help.result())))
                .toList();
    }

    static String name(Column column, Words words) {
        return in(column.programme().name(), words);
    }

    static String in(Text text, Words words) {
        return text.in(words.language().code());
    }
}
