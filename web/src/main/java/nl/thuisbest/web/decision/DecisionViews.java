package nl.thuisbest.web.decision;

import java.util.List;
import java.util.UUID;
import nl.thuisbest.core.decision.DecisionKind;
import nl.thuisbest.core.decision.Decisions;
import nl.thuisbest.core.decision.LegalDecision;
import nl.thuisbest.core.decision.Notice;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.cases.Standings;
import nl.thuisbest.web.error.NotFound;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.journal.EventParts;
import nl.thuisbest.web.letter.Composer;
import nl.thuisbest.web.people.NameBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The decisions of a path that was opened at the door, for who may read them. */
@Component
public class DecisionViews {
    private final Rules rules;
    private final Standings standings;
    private final NameBook names;
    private final Composer composer;
    private final Today today;

    DecisionViews(
            Rules rules, Standings standings, NameBook names, Composer composer, Today today) {
        this.rules = rules;
        this.standings = standings;
        this.names = names;
        this.composer = composer;
        this.today = today;
    }

    /** A notice within its decision. */
    record Found(LegalDecision decision, Notice notice) {}

    /** Those whose part of the dossier this reader may see, the latest first. */
    public List<LegalDecision> of(Door.Opened opened) {
        if (!opened.shows("legal")) {
            throw new NotFound();
        }
        var path = opened.dossier().state();
        var duties = standings.of(path, today.date()).duties();
        return Decisions.of(path, rules.current(), duties).stream()
                .filter(decision -> opened.shows(EventParts.of(decision.event())))
                .filter(decision ->
                        decision.timeOut() == null
                                || opened.shows(EventParts.of(decision.timeOut())))
                .toList();
    }

    Found find(Door.Opened opened, int entry, String duty, @Nullable UUID to) {
        var clock = new ClockId(duty);
        var person = to == null ? null : new PersonId(to);
        return of(opened).stream()
                .filter(decision -> decision.entry().value() == entry)
                .flatMap(decision ->
                        decision.notice(clock, person).map(n -> new Found(decision, n)).stream())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    DecisionsPage page(Door.Opened opened, Words words) {
        var path = opened.dossier().state();
        var rows = rows(path, words);
        var decisions = of(opened).stream().filter(this::ofNow).toList();
        return new DecisionsPage(
                "/trajecten/" + path.id(),
                names.of(path, words).youth(),
                decisions.stream().map(rows::row).toList(),
                decisions.stream().mapToLong(d -> d.open(today.date()).size()).sum());
    }

    /** A report that is months ahead is no news yet. */
    private boolean ofNow(LegalDecision decision) {
        return decision.kind() != DecisionKind.MEASURES_REPORT
                || decision.notices().stream()
                        .anyMatch(notice ->
                                !notice.duty().open()
                                        || !notice.letters().isEmpty()
                                        || !notice.duty().shownFrom().isAfter(today.date()));
    }

    DecisionRows rows(Trajectory path, Words words) {
        return new DecisionRows(
                path,
                names.of(path, words),
                names.colleagues(),
                composer,
                words,
                today.date(),
                rules.current());
    }
}
