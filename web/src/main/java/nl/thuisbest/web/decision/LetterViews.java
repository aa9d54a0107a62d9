package nl.thuisbest.web.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.thuisbest.core.decision.DecisionKind;
import nl.thuisbest.core.decision.ReportedMeasures;
import nl.thuisbest.core.trajectory.Channel;
import nl.thuisbest.core.trajectory.LegalEvent.LetterMade;
import nl.thuisbest.core.trajectory.LetterNo;
import nl.thuisbest.core.trajectory.Shielded;
import nl.thuisbest.core.trajectory.Shieldings;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.rulebook.letter.LetterTemplate;
import nl.thuisbest.rulebook.letter.LetterText;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.error.NotFound;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.letter.Composer;
import nl.thuisbest.web.letter.LetterMarkup;
import nl.thuisbest.web.people.NameBook;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Makes the page of one notice with its letter. */
@Component
class LetterViews {
    private final DecisionViews decisions;
    private final Composer composer;
    private final NameBook names;
    private final Today today;

    LetterViews(DecisionViews decisions, Composer composer, NameBook names, Today today) {
        this.decisions = decisions;
        this.composer = composer;
        this.names = names;
        this.today = today;
    }

    /**
     * What was typed, and what came of it.
     *
     * @param problems why something was not recorded, one sentence each
     */
    record Typed(
            String free,
            String channel,
            String attempt,
            String why,
            List<String> problems,
            HttpStatus status) {
        static final Typed NOTHING = new Typed("", "", "", "", List.of(), HttpStatus.OK);

        Typed because(List<String> reasons, HttpStatus status) {
            return new Typed(free, channel, attempt, this.why, reasons, status);
        }
    }

    LetterPage page(Door.Opened opened, DecisionViews.Found found, Typed typed, Words words) {
        var path = opened.dossier().state();
        var rows = decisions.rows(path, words);
        var notice = rows.row(found.decision(), found.notice());
        return new LetterPage(
                "/trajecten/" + path.id(),
                notice.url(),
                names.of(path, words).youth(),
                rows.row(found.decision()),
                notice,
                text(path, found, typed.free()),
                kept(path, found, words),
                typed.free(),
                new LetterPage.Telling(
                        channels(words), typed.channel(), typed.attempt(), today.date()),
                guard(path, found, typed, words),
                heldBack(path, found, words),
                typed.problems(),
                opened.dossier().revision(),
                typed.status());
    }

    private LetterPage.@org.jspecify.annotations.Nullable Text text(
            Trajectory path, DecisionViews.Found found, String free) {
        return template(path, found)
                .map(one -> {
                    var markup = LetterMarkup.of(compose(path, found, one, free), 2);
                    return new LetterPage.Text(
                            out -> out.writeContent(markup),
                            one.name(),
                            one.version(),
                            one.source(),
                            one.free());
                })
                .orElse(null);
    }

    /** None when nothing goes to this person. */
    java.util.Optional<LetterTemplate> template(Trajectory path, DecisionViews.Found found) {
        var person = found.notice().to();
        if (person != null && Shieldings.of(path).entirely(person, today.date())) {
            return java.util.Optional.empty();
        }
        return composer.template(found.decision(), found.notice().duty().clock(), today.date());
    }

    LetterText compose(
            Trajectory path, DecisionViews.Found found, LetterTemplate template, String free) {
        return composer.compose(
                path, found.decision(), template, found.notice(), free, today.date());
    }

    /** What is kept from whom this goes to, and the way not to give it at all. */
    private LetterPage.@org.jspecify.annotations.Nullable Guard guard(
            Trajectory path, DecisionViews.Found found, Typed typed, Words words) {
        var notice = found.notice();
        var shieldings = Composer.shieldings(path, notice, today.date());
        if (shieldings.isEmpty()) {
            return null;
        }
        var known = names.of(path, words);
        var name = known.person(java.util.Objects.requireNonNull(notice.to()));
        var kept = new ArrayList<String>();
        for (var one : shieldings) {
            var thing = one.thing();
            var until = one.until();
            kept.add(
                    thing == null
                            ? words.say("shielding.row", one.what(), one.why().text())
                            : words.say("shielding.row.thing", thing.text(), one.why().text()));
            if (until != null) {
                kept.add(words.say("shielding.until", words.days().near(until, today.date())));
            }
        }
        boolean law = notice.duty().force() == nl.thuisbest.core.kernel.Force.LAW;
        return new LetterPage.Guard(
                name,
                kept,
                shieldings.stream().anyMatch(one -> one.what() == Shielded.EVERYTHING),
                law,
                notice.duty().open(),
                typed.why());
    }

    /** Measures that a report leaves out until a question is answered. */
    private String heldBack(Trajectory path, DecisionViews.Found found, Words words) {
        if (found.decision().kind() != DecisionKind.MEASURES_REPORT) {
            return "";
        }
        var report =
                ReportedMeasures.of(
                        path, found.notice().recipient(), found.decision().from(), today.date());
        return report.heldBack() == 0 ? "" : words.say("letter.held-back", report.heldBack());
    }

    private List<LetterPage.Kept> kept(Trajectory path, DecisionViews.Found found, Words words) {
        var all = new ArrayList<LetterPage.Kept>();
        for (var letter : found.notice().letters().reversed()) {
            var by =
                    path.history().entries().stream()
                            .filter(entry -> entry.event().equals(letter))
                            .map(entry -> names.of(path, words).staff(entry.envelope().by()))
                            .findFirst()
                            .orElse("");
            all.add(
                    new LetterPage.Kept(
                            letter.number().value(),
                            words.days().near(letter.on(), today.date()),
                            by,
                            "/trajecten/%s/brieven/%s.pdf".formatted(path.id(), letter.number())));
        }
        return all;
    }

    private static LinkedHashMap<String, String> channels(Words words) {
        var channels = new LinkedHashMap<String, String>();
        for (var channel : Channel.values()) {
            channels.put(nl.thuisbest.core.shape.Words.ofEnum(channel), words.word(channel));
        }
        return channels;
    }

    /** The text of a letter that was kept; gone when it was erased. */
    LetterText made(Trajectory path, int number) {
        return path.history().entries().stream()
                .map(entry -> entry.event())
                .filter(LetterMade.class::isInstance)
                .map(LetterMade.class::cast)
                .filter(letter -> letter.number().equals(new LetterNo(number)))
                .filter(letter -> !letter.text().erased())
                .map(letter -> new LetterText(letter.text().value()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
