package nl.thuisbest.web.referral;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.store.referral.Invitation;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.allocation.StartPages;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.error.Invalid.Problem;
import nl.thuisbest.web.error.NotFound;
import nl.thuisbest.web.form.FormBuilder;
import nl.thuisbest.web.form.FormTree;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.people.NameBook;
import nl.thuisbest.web.piece.Mark;
import nl.thuisbest.web.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Puts the page of invitations together. */
@Component
class InvitationsPages {
    static final String CODE = "new-invitation";
    private static final int MOST = 200;

    private final Inviting inviting;
    private final Door door;
    private final NameBook names;
    private final Today today;
    private final StartPages allocations;

    InvitationsPages(
            Inviting inviting, Door door, NameBook names, Today today, StartPages allocations) {
        this.allocations = allocations;
        this.inviting = inviting;
        this.door = door;
        this.names = names;
        this.today = today;
    }

    InvitationsPage page(SignedIn who, Words words) {
        return page(who, blank(), List.of(), null, words);
    }

    InvitationsPage wrong(SignedIn who, Tree typed, List<Problem> problems, Words words) {
        return page(who, typed, problems, null, words);
    }

    InvitationsPage made(
            SignedIn who, Inviting.Made made, HttpServletRequest request, Words words) {
        var link =
                ServletUriComponentsBuilder.fromContextPath(request)
                        .path("/verwijzing/" + made.secrets().token())
                        .build()
                        .toUriString();
        var fresh =
                new InvitationsPage.Fresh(
                        made.invitation().contact().full(),
                        made.invitation().organisation().value(),
                        link,
                        made.secrets().spoken());
        return page(who, blank(), List.of(), fresh, words);
    }

    private Tree blank() {
        return FormTree.of(Map.of("programme", new String[] {inviting.usual().value()}));
    }

    private InvitationsPage page(
            SignedIn who,
            Tree typed,
            List<Problem> problems,
            InvitationsPage.@Nullable Fresh fresh,
            Words words) {
        var rows = new ArrayList<InvitationsPage.Row>();
        inviting.list(MOST).forEach(one -> rows.add(row(one, who, words)));
        return new InvitationsPage(
                rows,
                allocations.rows(words),
                FormBuilder.build(
                        CODE,
                        NewInvitation.class,
                        typed,
                        problems,
                        Map.of(),
                        inviting.choices(words),
                        words),
                fresh,
                Inviting.DAYS,
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private InvitationsPage.Row row(Invitation one, SignedIn who, Words words) {
        var maker = names.colleagues().get(one.madeBy());
        var state = one.state(today.date());
        return new InvitationsPage.Row(
                one.id(),
                one.contact().full(),
                one.organisation().value(),
                maker == null ? words.say("people.unknown-colleague") : maker.name().full(),
                today.dateOf(one.madeAt()),
                one.expiresOn(),
                state,
                mark(state, words),
                one.sentAt() != null && sees(one, who) ? one.trajectory() : null);
    }

    private boolean sees(Invitation one, SignedIn who) {
        try {
            return !door.look(one.trajectory(), who).parts().isEmpty();
        } catch (NotFound unseen) {
            return false;
        }
    }

    private static Mark mark(Invitation.State state, Words words) {
        var word = words.say("invitation.state." + nl.thuisbest.core.shape.Words.ofEnum(state));
        return switch (state) {
            case MADE, BEGUN -> Mark.planned(word);
            case SENT -> Mark.ok(word);
            case LOCKED, EXPIRED -> Mark.open(word);
            case WITHDRAWN -> new Mark(Mark.Tone.WAIT, "ban", word);
        };
    }
}
