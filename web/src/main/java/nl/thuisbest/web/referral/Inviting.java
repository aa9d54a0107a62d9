package nl.thuisbest.web.referral;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.people.Name;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.store.referral.Invitation;
import nl.thuisbest.store.referral.Invitations;
import nl.thuisbest.store.staff.Staff;
import nl.thuisbest.store.staff.StaffBook;
import nl.thuisbest.web.app.Settings;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.form.Choices;
import nl.thuisbest.web.form.Choices.Choice;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.security.Passwords;

/**
 * Makes invitations. A referrer gets a row among the staff, so that journal and access log can name
 * who wrote and looked; it has no password, is not active, and can never sign in.
 */
final class Inviting {
    /** So many days link and code hold before the referral is sent. */
    static final int DAYS = 14;

    /** After so many more days what was typed and never sent is thrown away. */
    private static final int DAYS_KEPT = 30;

    private static final ProgrammeId OPEN = new ProgrammeId("nog-te-kiezen");
    private static final ProgrammeId THUISBEST = new ProgrammeId("thuisbest");
    private static final String NO_PASSWORD = "!";

    private final Invitations invitations;
    private final StaffBook staff;
    private final Passwords passwords;
    private final Rules rules;
    private final Settings settings;
    private final Today today;

    Inviting(
            Invitations invitations,
            StaffBook staff,
            Passwords passwords,
            Rules rules,
            Settings settings,
            Today today) {
        this.invitations = invitations;
        this.staff = staff;
        this.passwords = passwords;
        this.rules = rules;
        this.settings = settings;
        this.today = today;
    }

    /** An invitation with the link and code that are shown now and never again. */
    record Made(Invitation invitation, Secrets secrets) {}

    Made invite(NewInvitation asked, StaffId by) {
        var secrets = Secrets.random();
        var made = add(asked, by, new StaffId(UUID.randomUUID()), secrets.locks(passwords));
        return new Made(made, secrets);
    }

    /** For the demo: nobody knows its link, and no code fits it; both can be made anew. */
    Invitation inviteWithoutCode(NewInvitation asked, StaffId by, UUID id) {
        return add(
                asked,
                by,
                new StaffId(id),
                new Invitations.Locks(Secrets.hash(Secrets.randomToken()), NO_PASSWORD));
    }

    private Invitation add(NewInvitation asked, StaffId by, StaffId id, Invitations.Locks locks) {
        var name = new Name(asked.given(), asked.family());
        var login = "verwijzer-" + id.toString().substring(0, 8);
        boolean unused =
                staff.add(
                        new Staff(
                                id,
                                login,
                                name,
                                Set.of(Roles.VERWIJZER),
                                null,
                                false,
                                settings.demo()),
                        NO_PASSWORD);
        var made =
                new Invitation(
                        id,
                        asked.organisation(),
                        asked.kind(),
                        name,
                        asked.programme(),
                        asked.teamTelephone(),
                        by,
                        today.now(),
                        today.date().plusDays(DAYS),
                        0,
                        null,
                        null,
                        null,
                        new TrajectoryId(UUID.randomUUID()),
                        null);
        invitations.make(made, locks);
        return made;
    }

    /** Another link and code; the old ones and who came in with them are out. */
    Optional<Made> renew(StaffId id) {
        var secrets = Secrets.random();
        boolean renewed =
                invitations.renew(
                        id, secrets.locks(passwords), today.date().plusDays(DAYS), today.now());
        return renewed
                ? invitations.find(id).map(invitation -> new Made(invitation, secrets))
                : Optional.empty();
    }

    boolean withdraw(StaffId id) {
        return invitations.withdraw(id, today.now());
    }

    /** All of them; what waited too long is thrown away first. */
    List<Invitation> list(int most) {
        var now = today.now();
        invitations.forget(today.date().minusDays(DAYS_KEPT), now.minusSeconds(86_400));
        return invitations.list(most);
    }

    /** The programme that is chosen unless somebody chooses another. */
    ProgrammeId usual() {
        return rules.current().programmes().containsKey(OPEN) ? OPEN : THUISBEST;
    }

    Choices choices(Words words) {
        var programmes =
                rules.current().programmes().values().stream()
                        .filter(programme -> programme.validity().holdsOn(today.date()))
                        .map(programme ->
                                new Choice(
                                        programme.id().value(),
                                        programme.name().in(words.language().code())))
                        .toList();
        return (type, _) -> type == ProgrammeId.class ? Optional.of(programmes) : Optional.empty();
    }
}
