package nl.thuisbest.web.experts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.core.action.Actions;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.core.trajectory.ExpertAsk;
import nl.thuisbest.core.trajectory.ExpertAsks;
import nl.thuisbest.core.trajectory.ExpertEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.store.journal.Dossier;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.cases.Standings;
import nl.thuisbest.web.dossier.Dossiers;
import nl.thuisbest.web.due.DutyRow;
import nl.thuisbest.web.due.DutyRows;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.people.KnownNames;
import nl.thuisbest.web.people.NameBook;
import nl.thuisbest.web.piece.Mark;
import nl.thuisbest.web.security.SignedIn;
import nl.thuisbest.web.sentence.Sentences;
import org.springframework.stereotype.Component;

/** Makes the page of the questions of one path to the expert team. */
@Component
class ExpertsPages {
    private final Rules rules;
    private final Standings standings;
    private final NameBook names;
    private final Dossiers dossiers;
    private final Today today;

    ExpertsPages(Rules rules, Standings standings, NameBook names, Dossiers dossiers, Today today) {
        this.rules = rules;
        this.standings = standings;
        this.names = names;
        this.dossiers = dossiers;
        this.today = today;
    }

    ExpertsPage page(Dossier dossier, SignedIn who, Words words) {
        var path = dossier.state();
        var known = names.of(path, words);
        var about = new About(path, who, words, known, today.date());
        return new ExpertsPage(
                path.id(),
                known.youth(),
                known.youthGiven(),
                permits("ask-experts", about),
                ExpertAsks.of(path).all().reversed().stream().map(ask -> ask(ask, about)).toList());
    }

    /** What every question of the page needs. */
    private record About(
            Trajectory path, SignedIn who, Words words, KnownNames names, LocalDate day) {
        String near(LocalDate on) {
            return words.days().near(on, day);
        }
    }

    private boolean permits(String code, About about) {
        return Actions.permits(
                Actions.find(code).orElseThrow(),
                about.path(),
                dossiers.situation(about.who().actor()));
    }

    private ExpertsPage.Ask ask(ExpertAsk ask, About about) {
        var asked = ask.asked();
        var words = about.words();
        return new ExpertsPage.Ask(
                ask.number().value(),
                words.capital(words.word(asked.stuck())),
                about.near(asked.on()),
                about.names().staff(asked.by()),
                asked.urgent(),
                ask.open(),
                AskMarks.of(ask, words),
                about.words().own(asked.whyStuck()),
                about.words().own(asked.tried()),
                about.words().own(asked.question()),
                place(asked, about),
                ground(asked, about),
                duties(ask, about),
                ask.events().stream()
                        .filter(event -> !isAction(event))
                        .map(event -> step(event, about))
                        .toList(),
                ask.actions().stream().map(one -> agreed(one, about)).toList(),
                next(ask, about));
    }

    /** Past, geen plek: which programme, and for how many days already (care-rules 12). */
    private static String place(ExpertEvent.ExpertsAsked asked, About about) {
        var programme = asked.programme();
        if (programme == null) {
            return "";
        }
        var name = about.names().code(programme).orElse(programme.value());
        var since = asked.noPlaceSince();
        return since == null
                ? about.words().say("experts.fits", name)
                : about.words()
                        .say(
                                "experts.no-place",
                                name,
                                about.near(since),
                                ChronoUnit.DAYS.between(since, about.day()));
    }

    private static String ground(ExpertEvent.ExpertsAsked asked, About about) {
        var people =
                String.join(", ", asked.consentOf().stream().map(about.names()::person).toList());
        var ground = about.words().word(asked.ground());
        return people.isEmpty() ? ground : about.words().say("experts.consent", ground, people);
    }

    private List<DutyRow> duties(ExpertAsk ask, About about) {
        var own =
                standings.of(about.path(), about.day()).open().stream()
                        .filter(duty -> isOf(duty, ask))
                        .toList();
        return new DutyRows(rules.current(), about.words(), about.names(), today.moment())
                .ahead(about.path().id(), "", own);
    }

    static boolean isOf(Duty duty, ExpertAsk ask) {
        return duty.subject().equals("expert-ask-" + ask.number())
                || ask.actions().stream()
                        .anyMatch(one ->
                                duty.subject().equals("expert-action-" + one.action().number()));
    }

    private static boolean isAction(ExpertEvent event) {
        return event instanceof ExpertEvent.ExpertActionAgreed
                || event instanceof ExpertEvent.ExpertActionFinished;
    }

    private static ExpertsPage.Step step(ExpertEvent event, About about) {
        var people =
                event instanceof ExpertEvent.ExpertTableHeld held
                        ? held.members().stream()
                                .map(one ->
                                        new ExpertsPage.Person(
                                                about.words().own(one.name()),
                                                about.words().own(one.function())))
                                .toList()
                        : List.<ExpertsPage.Person>of();
        return new ExpertsPage.Step(
                about.near(event.on()),
                new Sentences(about.words(), about.names()).of(event, true),
                people);
    }

    private static ExpertsPage.Agreed agreed(ExpertAsk.Agreed one, About about) {
        var finished = one.finished();
        var words = about.words();
        boolean late = finished == null && one.action().dueOn().isBefore(about.day());
        var mark =
                finished == null
                        ? late
                                ? Mark.bad(words.say("experts.agreed.late"))
                                : Mark.open(words.say("experts.agreed.open"))
                        : finished.done()
                                ? Mark.ok(words.say("experts.agreed.done"))
                                : Mark.planned(words.say("experts.agreed.not-done"));
        return new ExpertsPage.Agreed(
                one.action().number().value(),
                about.words().own(one.action().what()),
                about.words().own(one.action().who()),
                about.near(one.action().dueOn()),
                mark,
                finished == null ? "" : about.words().own(finished.whyNot()));
    }

    /** What is waited for first, then what can always be recorded. */
    private List<ExpertsPage.Next> next(ExpertAsk ask, About about) {
        var codes =
                switch (ask.stage()) {
                    case TO_SCREEN -> List.of("screen-ask", "supplement-ask", "withdraw-ask");
                    case MORE_ASKED -> List.of("supplement-ask", "withdraw-ask");
                    case TO_TABLE ->
                            ask.plannedOn().isPresent()
                                    ? List.of(
                                            "hold-expert-table",
                                            "plan-expert-table",
                                            "withdraw-ask")
                                    : List.of(
                                            "plan-expert-table",
                                            "hold-expert-table",
                                            "withdraw-ask");
                    case TO_ADVISE -> List.of("give-expert-advice", "withdraw-ask");
                    case TO_FOLLOW ->
                            ask.actions().isEmpty()
                                    ? List.of(
                                            "agree-expert-action",
                                            "follow-up-advice",
                                            "signal-region")
                                    : List.of(
                                            "follow-up-advice",
                                            "agree-expert-action",
                                            "signal-region");
                    case ELSEWHERE -> List.of("supplement-ask", "signal-region");
                    case BROKEN_THROUGH, EXPLAINED -> List.of("signal-region", "follow-up-advice");
                    case WITHDRAWN -> List.of("signal-region");
                };
        var next = new ArrayList<ExpertsPage.Next>();
        for (var code : codes) {
            if (permits(code, about)) {
                next.add(
                        new ExpertsPage.Next(
                                "/trajecten/%s/%s?ask=%s"
                                        .formatted(about.path().id(), code, ask.number()),
                                about.words().say("experts.do." + code),
                                next.isEmpty() && ask.open()));
            }
        }
        return next;
    }
}
