package nl.thuisbest.web.trajectory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.law.Dispute;
import nl.thuisbest.core.trajectory.Authorisation;
import nl.thuisbest.core.trajectory.AuthorisationNo;
import nl.thuisbest.core.trajectory.Chain;
import nl.thuisbest.core.trajectory.GezagConsent;
import nl.thuisbest.core.trajectory.Reach;
import nl.thuisbest.core.trajectory.Stage;
import nl.thuisbest.core.trajectory.Titles;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.piece.Basis;
import nl.thuisbest.web.piece.Mark;
import nl.thuisbest.web.ribbon.AllocationBand;
import org.jspecify.annotations.Nullable;

/** Tells the titles of a path: how each went, what is open, what is to be chosen. */
final class TitlesViews {
    private final Trajectory path;
    private final Reading reading;
    private final String url;

    private TitlesViews(Trajectory path, Reading reading) {
        this.path = path;
        this.reading = reading;
        this.url = "/trajecten/" + path.id();
    }

    static TitlesView of(Trajectory path, Reading reading) {
        var views = new TitlesViews(path, reading);
        var holdings = new HoldingRows(path, reading, views.url);
        return new TitlesView(
                path.legal().authorisations().stream().map(views::chain).toList(),
                path.legal().titles().requests().reversed().stream().map(views::asked).toList(),
                views.ends(),
                views.questions(),
                AllocationBand.draw(reading.standing(), reading.words()),
                holdings.allocations(),
                views.consents(),
                holdings.documents());
    }

    private TitlesView.Chain chain(Authorisation authorisation) {
        var steps =
                Chain.of(path, authorisation, reading.today()).stream().map(this::step).toList();
        return new TitlesView.Chain(
                reading.say(
                        "legal.authorisation",
                        authorisation.kind(),
                        reading.day(authorisation.period().from()),
                        reading.day(authorisation.period().last())),
                details(authorisation),
                steps,
                ConditionalPlanView.of(path, authorisation, reading));
    }

    private String details(Authorisation authorisation) {
        var parts = new ArrayList<String>();
        parts.add(reading.say("titles.basis", authorisation.frame()));
        var grant = authorisation.grant();
        if (grant != null) {
            if (grant.requester() != null) {
                parts.add(reading.say("titles.asked-by", grant.requester()));
            }
            if (grant.decisionNumber() != null) {
                parts.add(reading.text(grant.decisionNumber()));
            }
            if (grant.hearing() != null) {
                parts.add(reading.words().word(grant.hearing()));
            }
            if (!grant.grounds().isEmpty()) {
                parts.add(
                        reading.say(
                                "titles.grounds",
                                grant.grounds().stream()
                                        .map(reading.words()::word)
                                        .collect(Collectors.joining("; "))));
            }
        }
        return String.join(" · ", parts);
    }

    private TitlesView.Step step(Stage.Step step) {
        var article = article(step.stage());
        var key = "titles.stage." + nl.thuisbest.core.shape.Words.ofType(step.stage().getClass());
        var what =
                step.stage() instanceof Stage.Lapsed lapsed
                        ? reading.say(key, lapsed.cause())
                        : reading.say(key);
        return new TitlesView.Step(
                reading.day(step.on()),
                what,
                article == null ? null : new Basis(Force.LAW, new Source(article)));
    }

    private static @Nullable String article(Stage stage) {
        return switch (stage) {
            case Stage.Requested _ -> "JW 6.1.8(1)";
            case Stage.Granted _, Stage.Executed _ -> "JW 6.1.2(1)";
            case Stage.OnConditions _ -> "JW 6.1.4(1)";
            case Stage.Admitted _ -> "JW 6.1.6(5)";
            case Stage.Suspended _, Stage.Resumed _ -> "JW 6.1.12(5)";
            case Stage.Extended _ -> "JW 6.1.12(2)";
            case Stage.Converted _ -> "JW 6.1.4(1)";
            case Stage.Lapsed lapsed ->
                    switch (lapsed.cause()) {
                        case CONSENT_WITHDRAWN -> "JW 6.1.2(7)";
                        case LAPSED_NOT_EXECUTED -> "JW 6.1.12(3)";
                        case NO_LONGER_NEEDED -> "JW 6.1.12(4)";
                        case ANNULLED, REPLACED, RELEASED -> null;
                    };
            case Stage.Annulled _ -> "JW 6.1.7(1)";
            case Stage.Ended _ -> null;
        };
    }

    private TitlesView.Asked asked(Titles.Request request) {
        var asked = request.asked();
        var refused = request.refused();
        var granted = request.granted();
        var state =
                refused != null
                        ? Mark.bad(reading.say("titles.refused", reading.day(refused.on())))
                        : granted != null
                                ? Mark.ok(reading.say("titles.granted"))
                                : Mark.open(reading.say("titles.waits"));
        return new TitlesView.Asked(
                reading.day(asked.on()),
                reading.say(
                        "titles.request",
                        asked.kind(),
                        asked.requester(),
                        reading.day(asked.period().from()),
                        reading.day(asked.period().last())),
                state);
    }

    /** While nobody was admitted: of what was granted or asked; afterwards of what runs. */
    private TitlesView.@Nullable Ends ends() {
        var programme = path.course().programmeIn(reading.rulebook());
        return Reach.of(path, programme, reading.today()).map(this::reach).orElseGet(this::runs);
    }

    private TitlesView.Ends reach(Reach reach) {
        var granted = reach.granted();
        var key = granted == null ? "titles.reach.asked" : "titles.reach.granted";
        var last = reading.day(reach.last());
        var end = reading.day(reach.end().minusDays(1));
        var admission = reading.day(reach.admission());
        if (reach.reachesTheEnd()) {
            return new TitlesView.Ends(
                    reading.say(key + ".reaches", last, admission, end), true, null, null);
        }
        return new TitlesView.Ends(
                reading.say(key + ".short", last, admission, end, reach.daysShort()),
                false,
                granted == null ? null : chosen(granted),
                granted == null ? null : choose(granted));
    }

    private @Nullable String chosen(AuthorisationNo number) {
        return path.legal()
                .titles()
                .choice(number)
                .map(c ->
                        reading.say(
                                "titles.chosen",
                                reading.words().word(c.choice()),
                                reading.day(c.on()),
                                reading.text(c.reason())))
                .orElse(null);
    }

    private String choose(AuthorisationNo number) {
        return url + "/choose-coverage?authorisation=" + number;
    }

    private TitlesView.@Nullable Ends runs() {
        var coverage = reading.standing().forecast().coverage();
        var last = coverage.lastAuthorisedDay();
        var now = path.legal().inForceOn(reading.today());
        var end = reading.standing().forecast().end().day();
        if (last.isEmpty() || now.isEmpty() || end.isEmpty() || coverage.daysShort() == 0) {
            return null;
        }
        return new TitlesView.Ends(
                reading.say("titles.ends", reading.day(last.get()), reading.day(end.get())),
                false,
                chosen(now.get().number()),
                choose(now.get().number()));
    }

    private List<TitlesView.Question> questions() {
        return Dispute.of(path, reading.rulebook().questions(), reading.standing().duties())
                .stream()
                .map(this::question)
                .toList();
    }

    private TitlesView.Question question(Dispute dispute) {
        var language = reading.words().language().code();
        var treated = dispute.treated();
        var dates =
                dispute.dates().stream()
                        .map(date ->
                                new TitlesView.Date(
                                        date.on() == null
                                                ? reading.say(
                                                        "titles.no-date",
                                                        ownEnd(dispute.authorisation()))
                                                : reading.day(date.on()),
                                        date.reading().text().in(language),
                                        date.equals(dispute.leading())))
                        .toList();
        return new TitlesView.Question(
                dispute.question().text().in(language),
                new Basis(Force.LAW, dispute.question().source()),
                dates,
                treated == null
                        ? null
                        : reading.say(
                                treated.jurist() == null
                                        ? "titles.treated"
                                        : "titles.treated-advice",
                                reading.names().staff(treated.by()),
                                reading.day(treated.on()),
                                reading.text(treated.reason()),
                                reading.text(treated.jurist())),
                url + "/treat-as?authorisation=" + dispute.authorisation().number());
    }

    /** By a reading under which it does not lapse it holds until its own last day. */
    private String ownEnd(Authorisation authorisation) {
        return reading.day(authorisation.endsBefore().minusDays(1));
    }

    private List<TitlesView.Said> consents() {
        return path.team().kin().stream()
                .filter(kin -> kin.gezag())
                .flatMap(kin ->
                        path.legal().titles().consents().stream()
                                .filter(c -> c.holder().equals(kin.person()))
                                .reduce((_, later) -> later)
                                .stream())
                .map(c ->
                        new TitlesView.Said(
                                reading.names().person(c.holder()),
                                c.is() == GezagConsent.GIVEN
                                        ? Mark.ok(reading.say("titles.agrees", reading.day(c.on())))
                                        : Mark.bad(
                                                reading.say(
                                                        "titles.withdrew", reading.day(c.on())))))
                .toList();
    }
}
