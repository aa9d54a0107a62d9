package nl.thuisbest.web.inspectorate;

import java.util.List;
import nl.thuisbest.core.evaluation.inspection.Submission;
import nl.thuisbest.core.law.OrganisationDuties;
import nl.thuisbest.core.law.OrganisationDuties.OrganisationDuty;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.core.shape.Words;
import nl.thuisbest.store.office.Submissions;
import nl.thuisbest.store.projection.RestrictionRegister;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.due.OwedRow;
import nl.thuisbest.web.people.NameBook;
import nl.thuisbest.web.piece.Basis;
import nl.thuisbest.web.piece.Mark;
import nl.thuisbest.web.security.SignedIn;
import org.springframework.stereotype.Component;

/** What the organisation owes the inspectorate today, and what it sent. */
@Component
public class Owing {
    private static final String SENDS = "inspectorate-send";

    private final FileRows rows;
    private final Submissions submissions;
    private final Rules rules;
    private final Door door;
    private final NameBook names;
    private final Today today;

    Owing(
            FileRows rows,
            Submissions submissions,
            Rules rules,
            Door door,
            NameBook names,
            Today today) {
        this.rows = rows;
        this.submissions = submissions;
        this.rules = rules;
        this.door = door;
        this.names = names;
        this.today = today;
    }

    /** Whether this person may record what was sent. */
    boolean sends(SignedIn who) {
        return door.mayOpen(SENDS, who.actor());
    }

    /** What is due, whether soon or not. */
    List<OwedRow> all(
            List<RestrictionRegister.OfPath> register, nl.thuisbest.web.i18n.Words words) {
        return duties(register).stream().map(duty -> row(duty, words)).toList();
    }

    /** What is due soon or late, for the day of who sees to it; for others nothing. */
    public List<OwedRow> today(SignedIn who, nl.thuisbest.web.i18n.Words words) {
        return sends(who)
                ? OrganisationDuties.of(
                                () -> FileRows.lines(rows.register()),
                                submissions.list(),
                                rules.current())
                        .stream()
                        .filter(duty -> duty.near(today.date()))
                        .map(duty -> row(duty, words))
                        .toList()
                : List.of();
    }

    private List<OrganisationDuty> duties(List<RestrictionRegister.OfPath> register) {
        return OrganisationDuties.of(
                () -> FileRows.lines(register), submissions.list(), rules.current());
    }

    private OwedRow row(OrganisationDuty duty, nl.thuisbest.web.i18n.Words words) {
        var day = today.date();
        var due = words.days().nearBrief(duty.dueOn(), day);
        var clock = duty.clock();
        return new OwedRow(
                clock.text().in(words.language().code()),
                duty.late(day)
                        ? Mark.bad(words.say("inspectorate.owed.late", due))
                        : duty.near(day)
                                ? Mark.open(words.say("inspectorate.owed.near", due))
                                : Mark.planned(words.say("inspectorate.owed.by", due)),
                words.say(
                        duty.first() ? "inspectorate.owed.first" : "inspectorate.owed.last",
                        words.days().nearBrief(duty.runsFrom(), day)),
                new Basis(clock.force(), clock.source(), clock.id().value()));
    }

    List<InspectoratePage.Sent> sent(nl.thuisbest.web.i18n.Words words) {
        return submissions.list().stream().map(one -> sent(one, words)).toList();
    }

    private InspectoratePage.Sent sent(Submission one, nl.thuisbest.web.i18n.Words words) {
        var undone = one.undone();
        return new InspectoratePage.Sent(
                one.number(),
                words.say("inspectorate.sent." + Words.ofEnum(one.kind())),
                words.say(
                        "inspectorate.sent.period",
                        words.days().nearBrief(one.period().from(), today.date()),
                        words.days().nearBrief(one.period().last(), today.date())),
                words.days().nearBrief(one.sentOn(), today.date()),
                name(one.by()),
                undone == null
                        ? ""
                        : words.say(
                                "inspectorate.sent.undone",
                                name(undone.by()),
                                words.days().nearBrief(undone.on(), today.date())));
    }

    private String name(nl.thuisbest.core.kernel.StaffId id) {
        var staff = names.colleagues().get(id);
        return staff == null ? "" : staff.name().full();
    }
}
