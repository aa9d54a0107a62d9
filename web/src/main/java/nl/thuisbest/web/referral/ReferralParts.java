package nl.thuisbest.web.referral;

import java.time.Clock;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.referral.InvitationDrafts;
import nl.thuisbest.store.referral.Invitations;
import nl.thuisbest.store.staff.StaffBook;
import nl.thuisbest.store.vault.Keys;
import nl.thuisbest.web.app.Settings;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.security.Guesses;
import nl.thuisbest.web.security.Passwords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the pages of referrals need. */
@Configuration(proxyBeanMethods = false)
class ReferralParts {
    @Bean
    Invitations invitations(JdbcClient database) {
        return new Invitations(database);
    }

    @Bean
    InvitationDrafts invitationDrafts(JdbcClient database, Keys keys) {
        return new InvitationDrafts(database, keys);
    }

    @Bean
    Inviting inviting(
            Invitations invitations, StaffBook staff, Rules rules, Settings settings, Today today) {
        return new Inviting(invitations, staff, new Passwords(), rules, settings, today);
    }

    /** Guesses at codes are counted under another key than those at passwords. */
    @Bean
    ReferrerDoor referrerDoor(
            Invitations invitations,
            JdbcClient database,
            Keys keys,
            Journal journal,
            Today today,
            Clock machine) {
        var guesses = new Guesses(database, keys.derive("invitation"));
        return new ReferrerDoor(invitations, new Passwords(), guesses, journal, today, machine);
    }
}
