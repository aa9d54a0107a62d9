package nl.thuisbest.store.referral;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.people.Name;
import nl.thuisbest.core.trajectory.ReferrerKind;
import nl.thuisbest.store.referral.Invitation.State;
import nl.thuisbest.store.referral.Invitations.Locks;
import nl.thuisbest.store.schema.Database;
import nl.thuisbest.store.schema.TestDatabase;
import nl.thuisbest.store.staff.Staff;
import nl.thuisbest.store.staff.StaffBook;
import nl.thuisbest.store.vault.Keys;
import nl.thuisbest.store.vault.WrongKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvitationsTest {
    private static final StaffId MARIT = new StaffId(new UUID(8, 1));
    private static final StaffId ROOS = new StaffId(new UUID(8, 2));
    private static final Instant NOW = Instant.parse("2026-03-12T09:00:00Z");
    private static final LocalDate UNTIL = LocalDate.parse("2026-03-26");

    private final Database database = Database.at(TestDatabase.address(), Keys.of(new byte[32]));
    private final Invitations invitations = new Invitations(database.jdbc());
    private final InvitationDrafts drafts =
            new InvitationDrafts(database.jdbc(), Keys.of(new byte[32]));

    @BeforeEach
    void invited() {
        add(ROOS, "roos");
        add(MARIT, "verwijzer-1");
        invitations.make(
                new Invitation(
                        MARIT,
                        new Line("Wijkteam Noord"),
                        ReferrerKind.MUNICIPALITY,
                        new Name(new Line("Marit"), new Line("Zandhof")),
                        new ProgrammeId("thuisbest"),
                        new Line("0512 000 000"),
                        ROOS,
                        NOW,
                        UNTIL,
                        0,
                        null,
                        null,
                        null,
                        new TrajectoryId(new UUID(9, 1)),
                        null),
                new Locks(token("a"), "code"));
    }

    private void add(StaffId id, String login) {
        var staff =
                new Staff(
                        id,
                        login,
                        new Name(new Line("Marit"), new Line("Zandhof")),
                        Set.of(Roles.VERWIJZER),
                        null,
                        false,
                        true);
        assertThat(new StaffBook(database.jdbc()).add(staff, "!")).isTrue();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static byte[] token(String name) {
        return (name + "-token").getBytes(UTF_8);
    }

    private State state(String day) {
        return invitations.find(MARIT).orElseThrow().state(LocalDate.parse(day));
    }

    @Test
    void it_is_found_by_the_hash_of_its_token_only() {
        assertThat(invitations.knock(token("a"))).contains(new Invitations.Knock(MARIT, "code"));
        assertThat(invitations.knock(token("b"))).isEmpty();
        assertThat(invitations.list(10)).extracting(Invitation::id).containsExactly(MARIT);
    }

    @Test
    void tries_run_out_and_a_right_code_gives_them_back() {
        for (int i = 1; i < Invitation.TRIES; i++) {
            assertThat(invitations.mayTry(MARIT)).isTrue();
        }
        invitations.opened(MARIT, token("s"), NOW);
        assertThat(state("2026-03-12")).isEqualTo(State.BEGUN);
        for (int i = 0; i < Invitation.TRIES; i++) {
            assertThat(invitations.mayTry(MARIT)).isTrue();
        }
        assertThat(invitations.mayTry(MARIT)).isFalse();
        assertThat(state("2026-03-12")).isEqualTo(State.LOCKED);
    }

    @Test
    void made_anew_the_old_link_and_who_was_in_are_out_and_what_was_typed_stays() {
        invitations.opened(MARIT, token("s"), NOW);
        assertThat(drafts.keep(MARIT, "{\"a\":\"b\"}", NOW)).isTrue();
        assertThat(invitations.withdraw(MARIT, NOW)).isTrue();
        assertThat(invitations.withdraw(MARIT, NOW)).isFalse();
        assertThat(state("2026-03-12")).isEqualTo(State.WITHDRAWN);
        assertThat(invitations.renew(MARIT, new Locks(token("b"), "x"), UNTIL.plusDays(9), NOW))
                .isTrue();
        assertThat(invitations.knock(token("a"))).isEmpty();
        assertThat(session("s", 0)).isFalse();
        assertThat(drafts.find(MARIT)).contains("{\"a\":\"b\"}");
        assertThat(state("2026-04-04")).isEqualTo(State.BEGUN);
        assertThat(state("2026-04-05")).isEqualTo(State.EXPIRED);
    }

    private boolean session(String name, int hoursLater) {
        var now = NOW.plusSeconds(hoursLater * 3600L);
        return invitations
                .inSession(token(name), now.minusSeconds(12 * 3600), now.minusSeconds(7200), now)
                .isPresent();
    }

    @Test
    void a_session_ends_when_it_is_quiet_and_in_the_end_always() {
        invitations.opened(MARIT, token("s"), NOW);
        for (int hour = 1; hour < 12; hour++) {
            assertThat(session("s", hour)).as("hour %d", hour).isTrue();
        }
        assertThat(session("s", 12)).isFalse();
        invitations.opened(MARIT, token("t"), NOW);
        assertThat(session("t", 2)).isFalse();
        invitations.leave(token("s"));
        assertThat(session("s", 11)).isFalse();
    }

    @Test
    void what_was_typed_is_sealed_for_its_own_invitation() {
        assertThat(drafts.keep(MARIT, "Jip", NOW)).isTrue();
        var kept =
                database.jdbc()
                        .sql("SELECT encode(typed, 'escape') FROM invitation")
                        .query(String.class)
                        .single();
        assertThat(kept).doesNotContain("Jip");
        var other = new byte[32];
        other[0] = 1;
        var stranger = new InvitationDrafts(database.jdbc(), Keys.of(other));
        assertThatThrownBy(() -> stranger.find(MARIT)).isInstanceOf(WrongKey.class);
    }

    @Test
    void what_was_never_sent_is_thrown_away_after_its_time() {
        assertThat(drafts.keep(MARIT, "Jip", NOW)).isTrue();
        invitations.forget(UNTIL, NOW);
        assertThat(drafts.find(MARIT)).contains("Jip");
        invitations.forget(UNTIL.plusDays(1), NOW);
        assertThat(drafts.find(MARIT)).isEmpty();
    }
}
