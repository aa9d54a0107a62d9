package nl.thuisbest.web.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.thuisbest.core.action.ReferralAction;
import nl.thuisbest.core.kernel.BirthDate;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.people.Relation;
import nl.thuisbest.core.trajectory.Awareness;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.ReferrerKind;
import nl.thuisbest.simulation.staff.Colleagues;
import nl.thuisbest.store.referral.Invitation;
import nl.thuisbest.store.referral.Invitations;
import nl.thuisbest.web.app.DemoOnly;
import nl.thuisbest.web.app.Settings;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.dossier.Arrivals;
import nl.thuisbest.web.dossier.Dossiers;
import nl.thuisbest.web.i18n.Language;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.i18n.Words;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;

/**
 * A few invitations and referrals of fictional referrers in a demo with families; by no chance, so
 * that the families stay as they are.
 */
@DemoOnly
@Order
public final class DemoReferrals implements ApplicationRunner {
    private static final int WAITS = 4;
    private static final int ASKED = 9;
    private static final int QUESTION = 6;

    private final Settings settings;
    private final Inviting inviting;
    private final Invitations invitations;
    private final Arrivals arrivals;
    private final Dossiers dossiers;
    private final Today today;
    private final Words words;

    DemoReferrals(
            Settings settings,
            Inviting inviting,
            Invitations invitations,
            Arrivals arrivals,
            Dossiers dossiers,
            Today today,
            Languages languages) {
        this.settings = settings;
        this.inviting = inviting;
        this.invitations = invitations;
        this.arrivals = arrivals;
        this.dossiers = dossiers;
        this.today = today;
        this.words = languages.in(Language.NL);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.families() > 0 && invitations.list(1).isEmpty()) {
            var unused = invite("first");
            refer(invite("second"), "second", today.date().minusDays(WAITS));
            var asked = invite("third");
            refer(asked, "third", today.date().minusDays(ASKED));
            ask(asked);
        }
    }

    private String say(String who, String what) {
        return words.say("demo.referral." + who + "." + what);
    }

    private Invitation invite(String who) {
        return inviting.inviteWithoutCode(
                new NewInvitation(
                        ReferrerKind.MUNICIPALITY,
                        new Line(say(who, "organisation")),
                        new Line(say(who, "given")),
                        new Line(say(who, "family")),
                        inviting.usual(),
                        new Line(words.say("demo.referral.telephone"))),
                Colleagues.ROOS.id(),
                UUID.nameUUIDFromBytes(who.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private void refer(Invitation invitation, String who, LocalDate on) {
        var written =
                new ShortReferral(
                        new ShortReferral.Young(
                                new Line(say(who, "youth")),
                                new Line(say(who, "youth-family")),
                                new BirthDate(on.minusYears(15).minusDays(100)),
                                null),
                        List.of(
                                new ShortReferral.Carer(
                                        new Line(say(who, "mother")),
                                        new Line(say(who, "youth-family")),
                                        Relation.MOTHER,
                                        true)),
                        new Line(say(who, "municipality")),
                        Frame.CONSENT,
                        null,
                        null,
                        false,
                        new Story(say(who, "home")),
                        new Story(say(who, "school")),
                        null,
                        null,
                        null,
                        new Story(say(who, "why")),
                        new Story(say(who, "hope")),
                        List.of(),
                        Awareness.KNOWS,
                        new Story(say(who, "youth-words")),
                        Awareness.KNOWS,
                        null,
                        false,
                        null);
        var mapping = new ShortMapping(invitation, written, on, words);
        var _ =
                arrivals.take(
                        invitation.trajectory(),
                        mapping.refer(invitation.programme()),
                        mapping::more,
                        new Referrer(invitation).actor(),
                        List.of(invitations.sent(invitation.id(), today.now())));
    }

    private void ask(Invitation invitation) {
        var question =
                new ReferralAction.AskMore(
                        new Story(say("third", "question")), today.date().minusDays(QUESTION));
        var roos = Colleagues.ROOS.actor();
        var seen = arrivals.revision(invitation.trajectory());
        var _ = dossiers.act(invitation.trajectory(), seen, question, roos, List.of());
    }
}
