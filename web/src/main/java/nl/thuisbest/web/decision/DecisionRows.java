package nl.thuisbest.web.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.thuisbest.core.decision.Consent;
import nl.thuisbest.core.decision.DecisionKind;
import nl.thuisbest.core.decision.LegalDecision;
import nl.thuisbest.core.decision.Notice;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.RemedyEvent;
import nl.thuisbest.core.trajectory.Shieldings;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.store.staff.Staff;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.letter.Composer;
import nl.thuisbest.web.letter.RulingWords;
import nl.thuisbest.web.people.KnownNames;
import nl.thuisbest.web.piece.Basis;
import nl.thuisbest.web.piece.Mark;

/** Tells decisions and their notices as rows. */
final class DecisionRows {
    private final Trajectory path;
    private final KnownNames names;
    private final Map<StaffId, Staff> colleagues;
    private final Composer composer;
    private final Words words;
    private final LocalDate today;
    private final Rulebook rulebook;

    DecisionRows(
            Trajectory path,
            KnownNames names,
            Map<StaffId, Staff> colleagues,
            Composer composer,
            Words words,
            LocalDate today,
            Rulebook rulebook) {
        this.path = path;
        this.names = names;
        this.colleagues = colleagues;
        this.composer = composer;
        this.words = words;
        this.today = today;
        this.rulebook = rulebook;
    }

    DecisionRow row(LegalDecision decision) {
        return new DecisionRow(
                decision.kind() == DecisionKind.MEASURES_REPORT
                        ? decision.entry() + "-rapport"
                        : decision.entry().toString(),
                words.word(decision.kind()),
                words.days().dayOfYear(decision.from()),
                decider(decision),
                new Basis(force(decision), decision.source()),
                decision.consents().stream().map(this::consent).toList(),
                decision.reasons().stream()
                        .map(one ->
                                new DecisionRow.TextRow(
                                        words.say("text." + one.name()), words.own(one.text())))
                        .toList(),
                effect(decision),
                words.word(decision.remedy()),
                new Basis(Force.LAW, decision.remedy().source()),
                decision.notices().stream().map(notice -> row(decision, notice)).toList());
    }

    private static Force force(LegalDecision decision) {
        return decision.source().isJeugdwet() ? Force.LAW : Force.PROGRAMME;
    }

    /** A ruling says what was ruled, about which decision, and what holds because of it. */
    private List<DecisionRow.TextRow> effect(LegalDecision decision) {
        if (!(decision.event() instanceof RemedyEvent ruling)) {
            return List.of();
        }
        var told = new RulingWords(path, rulebook, words, today, "rulings");
        return Stream.of(
                        effect("decisions.ruling", told.outcome(ruling)),
                        effect("decisions.about", told.about(ruling)),
                        effect("decisions.today", told.effect(ruling)))
                .filter(row -> !row.text().isEmpty())
                .toList();
    }

    private DecisionRow.TextRow effect(String label, String text) {
        return new DecisionRow.TextRow(words.say(label), text);
    }

    /** Name, role and register: the right role and the right register, to be seen at once. */
    private String decider(LegalDecision decision) {
        if (decision.event() instanceof RemedyEvent ruling) {
            var by = new RulingWords(path, rulebook, words, today, "rulings").by(ruling);
            return words.say("decisions.ruled-by", by, names.staff(decision.decidedBy()));
        }
        if (decision.event() instanceof LegalEvent.AuthorisationRegistered granted) {
            var by = words.own(granted.court());
            return words.say("decisions.ruled-by", by, names.staff(decision.decidedBy()));
        }
        var role = names.code(decision.role()).orElseGet(() -> words.word(decision.role()));
        return words.say(
                "decisions.decider",
                names.staff(decision.decidedBy()),
                role,
                register(decision.decidedBy()));
    }

    private String register(StaffId staff) {
        var known = colleagues.get(staff);
        var registration = known == null ? null : known.registration();
        return registration == null
                ? words.say("decisions.no-register")
                : words.say("decisions.register", registration.register(), registration.number());
    }

    private DecisionRow.ConsentRow consent(Consent consent) {
        var by = consent.by();
        var basis = new Basis(consent.force(), consent.source());
        return by == null
                ? new DecisionRow.ConsentRow(
                        words.say("decisions.consent.nobody"),
                        Mark.open(words.say("decisions.consent.missing")),
                        basis)
                : new DecisionRow.ConsentRow(
                        words.say("decisions.consent.by", names.staff(by), register(by)),
                        Mark.ok(words.say("decisions.consent.given")),
                        basis);
    }

    NoticeRow row(LegalDecision decision, Notice notice) {
        var duty = notice.duty();
        var state = notice.state(today);
        return new NoticeRow(
                names.code(duty.clock()).orElseGet(() -> duty.clock().value()),
                to(notice),
                form(notice),
                words.say("decisions.due", words.days().near(duty.dueOn(), today)),
                new Basis(duty.force(), duty.source()),
                mark(notice, state),
                state == Notice.State.SENT || state == Notice.State.WITHHELD,
                attempts(notice),
                url(decision, notice),
                composer.template(decision, duty.clock(), today).isPresent() && !entirely(notice));
    }

    private String url(LegalDecision decision, Notice notice) {
        var url =
                "/trajecten/%s/brieven/%s/%s"
                        .formatted(path.id(), decision.entry(), notice.duty().clock());
        return notice.to() == null ? url : url + "/" + notice.to();
    }

    private String to(Notice notice) {
        var person = notice.to();
        return person == null ? words.word(notice.recipient()) : names.person(person);
    }

    /** Nothing goes to this person. */
    private boolean entirely(Notice notice) {
        var person = notice.to();
        return person != null && Shieldings.of(path).entirely(person, today);
    }

    private String form(Notice notice) {
        if (notice.wantsPaper()) {
            return words.say("decisions.form.paper-still");
        }
        return notice.written() ? words.say("decisions.form.written") : "";
    }

    private Mark mark(Notice notice, Notice.State state) {
        var late =
                words.say("decisions.state.late", words.days().near(notice.duty().dueOn(), today));
        return switch (state) {
            case OPEN -> Mark.planned(words.say("decisions.state.open"));
            case ATTEMPTED -> Mark.open(words.say("decisions.state.attempted"));
            case LATE -> Mark.bad(late);
            case SENT -> sentLate(notice) ? Mark.late(sent(notice)) : Mark.ok(sent(notice));
            case WITHHELD -> Mark.planned(withheld(notice));
        };
    }

    private static boolean sentLate(Notice notice) {
        var sent = notice.sent();
        return sent != null && sent.on().isAfter(notice.duty().dueOn());
    }

    private String sent(Notice notice) {
        var sent = notice.sent();
        if (sent == null) {
            return words.say("decisions.state.done");
        }
        return words.say(
                sentLate(notice) ? "decisions.state.sent-late" : "decisions.state.sent",
                words.days().near(sent.on(), today),
                sent.channel(),
                names.staff(sent.by()));
    }

    private String withheld(Notice notice) {
        var withheld = Objects.requireNonNull(notice.withheld());
        return words.say(
                "decisions.state.withheld",
                words.days().near(withheld.on(), today),
                names.staff(withheld.by()),
                words.own(withheld.why()));
    }

    private List<String> attempts(Notice notice) {
        var lines = new ArrayList<String>();
        for (var attempt : notice.attempts()) {
            lines.add(
                    words.say(
                            "decisions.attempt",
                            words.days().near(attempt.on(), today),
                            words.own(attempt.how()),
                            names.staff(attempt.by())));
        }
        return lines;
    }
}
