package nl.thuisbest.web.fit;

import java.time.LocalDate;
import java.util.List;
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
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.dossier.Dossiers;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.people.KnownNames;
import nl.thuisbest.web.people.NameBook;
import nl.thuisbest.web.security.SignedIn;
import org.springframework.stereotype.Component;

/** Tells in words how all programmes stand for one young person. */
@Component
class FitPages {
    private final Rules rules;
    private final Dossiers dossiers;
    private final NameBook names;
    private final Today today;

    FitPages(Rules rules, Dossiers dossiers, NameBook names, Today today) {
        this.rules = rules;
        this.dossiers = dossiers;
        this.names = names;
        this.today = today;
    }

    FitPage page(Trajectory path, SignedIn who, Words words) {
        var day = today.date();
        var compared = Comparison.of(path, rules.current(), day);
        var known = names.of(path, words);
        var base = "/trajecten/" + path.id();
        var asks = new FitAsks(compared, words, base, day);
        var table = new FitTable(compared, words, day);
        var language = words.language().code();
        return new FitPage(
                base,
                known.youth(),
                known.youthGiven(),
                lead(path, compared, known, words, day),
                mayChoose(path, who),
                asks.all(),
                compared.inTheWayOfHome().stream()
                        .flatMap(
                                criterion -> java.util.stream.Stream.ofNullable(criterion.change()))
                        .map(change -> change.in(language))
                        .toList(),
                tried(path, words),
                table.heads(),
                table.rows(),
                table.foot(),
                open(compared, language));
    }

    private boolean mayChoose(Trajectory path, SignedIn who) {
        var type = Actions.find("choose-help").orElseThrow();
        return path.course().running()
                && Actions.permits(type, path, dossiers.situation(who.actor()));
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

    private static List<FitPage.Open> open(Comparison compared, String language) {
        return compared.columns().stream()
                .map(Column::programme)
                .filter(programme -> !programme.offering().open().isEmpty())
                .map(programme ->
                        new FitPage.Open(
                                programme.name().in(language),
                                programme.offering().open().stream()
                                        .map(point -> point.question().in(language))
                                        .toList()))
                .toList();
    }

    static String name(Column column, Words words) {
        return in(column.programme().name(), words);
    }

    static String in(Text text, Words words) {
        return text.in(words.language().code());
    }
}
