package nl.thuisbest.web.referral;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.action.Action;
import nl.thuisbest.core.action.ReferralAction;
import nl.thuisbest.core.kernel.Invalid;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.core.trajectory.ReferralQuestionNo;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.store.journal.Conflict;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.office.AccessLog;
import nl.thuisbest.store.referral.Invitations;
import nl.thuisbest.web.action.Reason;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.dossier.Arrivals;
import nl.thuisbest.web.dossier.Dossiers;
import nl.thuisbest.web.form.Bound;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.page.Answer;
import nl.thuisbest.web.page.Redirect;
import nl.thuisbest.web.people.NameBook;
import org.springframework.stereotype.Component;

/** Does the product's own actions with what a referrer wrote. */
@Component
class ReferrerSending {
    private static final String HOME = "/verwijzing";
    private static final int TRIES = 3;

    private final Arrivals arrivals;
    private final Dossiers dossiers;
    private final Journal journal;
    private final Invitations invitations;
    private final ReferrerPages pages;
    private final NameBook names;
    private final AccessLog log;
    private final Today today;

    ReferrerSending(
            Arrivals arrivals,
            Dossiers dossiers,
            Journal journal,
            Invitations invitations,
            ReferrerPages pages,
            NameBook names,
            AccessLog log,
            Today today) {
        this.arrivals = arrivals;
        this.dossiers = dossiers;
        this.journal = journal;
        this.invitations = invitations;
        this.pages = pages;
        this.names = names;
        this.log = log;
        this.today = today;
    }

    /** Writes down that the referrer looked. */
    void note(Referrer who) {
        log.add(
                new AccessLog.View(
                        today.now(),
                        who.invitation().id(),
                        Roles.VERWIJZER,
                        "referral-link",
                        who.sent() ? who.invitation().trajectory() : null,
                        null));
    }

    Answer send(Referrer who, Tree typed, Words words) {
        return switch (pages.bind(typed)) {
            case Bound.Broken<ShortReferral>(var problems) ->
                    pages.form(
                            who,
                            typed,
                            ShortSteps.stepOf(problems.getFirst().path()),
                            problems,
                            Map.of(),
                            words);
            case Bound.Whole<ShortReferral>(var written) -> send(who, typed, written, words);
        };
    }

    private Answer send(Referrer who, Tree typed, ShortReferral written, Words words) {
        var invitation = who.invitation();
        var mapping = new ShortMapping(invitation, written, today.date(), words);
        var sent = invitations.sent(invitation.id(), today.now());
        try {
            return switch (arrivals.take(
                    invitation.trajectory(),
                    mapping.refer(invitation.programme()),
                    mapping::more,
                    who.actor(),
                    List.of(sent))) {
                case Dossiers.Outcome.Done _ -> Redirect.to(HOME);
                case Dossiers.Outcome.Refused(var reasons) -> refused(who, typed, reasons, words);
            };
        } catch (Conflict sentAlready) {
            return Redirect.to(HOME);
        }
    }

    private Answer refused(Referrer who, Tree typed, List<Refusal> reasons, Words words) {
        var around = names.around(Trajectory.none(who.invitation().trajectory()), words);
        var told = new LinkedHashMap<String, String>();
        for (var reason : Reason.of(reasons, words, around)) {
            var field = reason.field();
            told.putIfAbsent(field == null ? "" : field, reason.text());
        }
        var first = told.firstEntry().getKey();
        return pages.form(who, typed, ShortSteps.stepOf(first), List.of(), told, words);
    }

    Answer answer(Referrer who, int number, String text, Words words) {
        try {
            var action =
                    new ReferralAction.AnswerMore(
                            new ReferralQuestionNo(number), new Story(text), null, today.date());
            return answer(who, action, text, words, TRIES);
        } catch (Invalid e) {
            var problem = words.say("invalid." + e.key(), e.arguments());
            return pages.status(who, text, problem, words);
        }
    }

    private Answer answer(Referrer who, Action action, String text, Words words, int tries) {
        var id = who.invitation().trajectory();
        try {
            var seen = journal.load(id).revision();
            return switch (dossiers.act(id, seen, action, who.actor(), List.of())) {
                case Dossiers.Outcome.Done _ -> Redirect.to(HOME).saying("referral.answered");
                case Dossiers.Outcome.Refused(var reasons) -> {
                    var around = names.around(Trajectory.none(id), words);
                    var first = Reason.of(reasons, words, around).getFirst();
                    yield pages.status(who, text, first.text(), words);
                }
            };
        } catch (Conflict meanwhile) {
            return tries > 1
                    ? answer(who, action, text, words, tries - 1)
                    : pages.status(who, text, words.say("referral.again"), words);
        }
    }
}
