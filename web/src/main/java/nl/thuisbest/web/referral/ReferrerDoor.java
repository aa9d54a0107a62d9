package nl.thuisbest.web.referral;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.thuisbest.core.trajectory.Course;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.referral.Invitation;
import nl.thuisbest.store.referral.Invitations;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.security.Guesses;
import nl.thuisbest.web.security.Passwords;

/**
 * Lets a referrer in with link and code. A link that does not exist takes as long and says the same
 * as a wrong code; five tries a link, and as many from one address, and it stays shut. The demo
 * clock has no part in guessing and in sessions; it has in the days that a link holds.
 */
final class ReferrerDoor {
    private static final Duration IDLE = Duration.ofHours(2);
    private static final Duration LONGEST = Duration.ofHours(12);

    /** So long a referrer sees the answer of the team. */
    private static final int DAYS_AFTER_ANSWER = 30;

    private final Invitations invitations;
    private final Passwords passwords;
    private final Guesses guesses;
    private final Journal journal;
    private final Today today;
    private final Clock machine;

    ReferrerDoor(
            Invitations invitations,
            Passwords passwords,
            Guesses guesses,
            Journal journal,
            Today today,
            Clock machine) {
        this.invitations = invitations;
        this.passwords = passwords;
        this.guesses = guesses;
        this.journal = journal;
        this.today = today;
        this.machine = machine;
    }

    /** What came of knocking. */
    sealed interface Knocked {
        /**
         * @param session for the cookie; only its hash is kept
         */
        record Open(String session) implements Knocked {
            @Override
            public String toString() {
                return "Open[]";
            }
        }

        /**
         * @param problem {@code wrong}, {@code locked} or {@code over}
         */
        record Shut(String problem) implements Knocked {}
    }

    Knocked knock(String token, String typed, String address) {
        var now = machine.instant();
        if (guesses.tooMany(token, address, now)) {
            return new Knocked.Shut("locked");
        }
        var code = Secrets.digits(typed);
        var knock = invitations.knock(Secrets.hash(token));
        if (knock.isEmpty()) {
            passwords.pretend(code);
            guesses.failed(token, address, now);
            return new Knocked.Shut("wrong");
        }
        var id = knock.get().invitation();
        if (!invitations.mayTry(id)) {
            passwords.pretend(code);
            return new Knocked.Shut("locked");
        }
        if (!passwords.matches(code, knock.get().code())) {
            guesses.failed(token, address, now);
            return new Knocked.Shut("wrong");
        }
        guesses.succeeded(token, address);
        var session = Secrets.randomToken();
        invitations.opened(id, Secrets.hash(session), now);
        var holds = invitations.find(id).filter(this::holds);
        if (holds.isEmpty()) {
            invitations.leave(Secrets.hash(session));
            return new Knocked.Shut("over");
        }
        return new Knocked.Open(session);
    }

    /**
     * Who this cookie is of, while the invitation holds. Somebody else may try codes until the link
     * is shut; who is in already stays in.
     */
    Optional<Referrer> find(String session) {
        return find(session, IDLE);
    }

    /** The same of a session that went quiet: what was typed is kept, nothing is shown. */
    Optional<Referrer> findQuiet(String session) {
        return find(session, LONGEST);
    }

    private Optional<Referrer> find(String session, Duration idle) {
        var now = machine.instant();
        return invitations
                .inSession(Secrets.hash(session), now.minus(LONGEST), now.minus(idle), now)
                .flatMap(invitations::find)
                .filter(this::holds)
                .map(Referrer::new);
    }

    void leave(String session) {
        invitations.leave(Secrets.hash(session));
    }

    private boolean holds(Invitation invitation) {
        return invitation.withdrawnAt() == null
                && (invitation.sentAt() == null
                        ? !today.date().isAfter(invitation.expiresOn())
                        : sees(journal.load(invitation.trajectory()).state()));
    }

    /** As long as the team has not answered, and some weeks after it. */
    private boolean sees(Trajectory path) {
        var answered =
                switch (path.course().stage()) {
                    case Course.Stage.NotReferred _ -> path.course().referredOn();
                    case Course.Stage.Referred _ -> today.date();
                    case Course.Stage.Indicated(var on) -> on;
                    case Course.Stage.Declined(var on) -> on;
                    case Course.Stage.Joined(var on, var _) -> on;
                    case Course.Stage.Closed(var how) -> how.on();
                };
        return !today.date().isAfter(answered.plusDays(DAYS_AFTER_ANSWER));
    }
}
