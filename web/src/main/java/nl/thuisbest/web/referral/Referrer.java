package nl.thuisbest.web.referral;

import java.util.Set;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.store.referral.Invitation;

/** Who came in by link and code: no account, and nothing to see but the one referral. */
public record Referrer(Invitation invitation) {
    Actor actor() {
        return new Actor(invitation.id(), Set.of(Roles.VERWIJZER), null);
    }

    boolean sent() {
        return invitation.sentAt() != null;
    }
}
