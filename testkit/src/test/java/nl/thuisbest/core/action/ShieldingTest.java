package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.thuisbest.core.decision.Decisions;
import nl.thuisbest.core.decision.Notice;
import nl.thuisbest.core.law.Duties;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.core.trajectory.Channel;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.Recipient;
import nl.thuisbest.core.trajectory.Shielded;
import nl.thuisbest.core.trajectory.ShieldingEvent;
import nl.thuisbest.core.trajectory.Shieldings;
import nl.thuisbest.testkit.Family;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.ShieldingPaths;
import nl.thuisbest.testkit.TestRulebook;
import org.junit.jupiter.api.Test;

/** Letters per holder of gezag, and what is kept from one of them (care-rules 15). */
class ShieldingTest {
    private static List<Duty> told(Past past, String today) {
        return Duties.of(past.trajectory(), past.rulebook(), on(today)).stream()
                .filter(duty -> duty.clock().equals(TestRulebook.TELL_GEZAG))
                .toList();
    }

    private static LegalAction.GiveNotice notice(
            nl.thuisbest.core.kernel.@org.jspecify.annotations.Nullable PersonId person) {
        return new LegalAction.GiveNotice(
                TestRulebook.TELL_GEZAG,
                Recipient.PARENTS,
                Channel.POST,
                null,
                null,
                null,
                person,
                on("2026-01-30"));
    }

    @Test
    void jw_6_1_13_2_each_holder_of_gezag_has_a_duty_of_its_own() {
        var past = ShieldingPaths.waiting();
        assertThat(told(past, "2026-01-29"))
                .extracting(Duty::to)
                .containsExactlyInAnyOrder(Family.NOOR, Family.RUBEN);

        var noorKnows = past.act(TESS, notice(Family.NOOR));
        assertThat(told(noorKnows, "2026-01-30"))
                .filteredOn(Duty::open)
                .extracting(Duty::to)
                .containsExactly(Family.RUBEN);
    }

    @Test
    void who_does_not_say_whom_told_everyone_who_waits_but_never_who_is_told_nothing() {
        given(ShieldingPaths.waiting())
                .by(TESS)
                .when(notice(null))
                .then(
                        new LegalEvent.NoticeGiven(
                                TestRulebook.TELL_GEZAG,
                                Recipient.PARENTS,
                                Channel.POST,
                                told(ShieldingPaths.waiting(), "2026-01-30").getFirst().startedBy(),
                                null,
                                on("2026-01-30"),
                                Family.NOOR));
        given(ShieldingPaths.waiting().act(TESS, notice(Family.NOOR)))
                .by(TESS)
                .when(notice(null))
                .thenRefused("which-person");
    }

    @Test
    void a_notice_is_withheld_by_name_and_with_a_reason_and_blocks_nothing() {
        var past = ShieldingPaths.withheld();
        assertThat(told(past, "2026-01-31"))
                .filteredOn(Duty::open)
                .extracting(Duty::to)
                .containsExactly(Family.NOOR);
        var path = past.trajectory();
        var notices =
                Decisions.of(
                                path,
                                past.rulebook(),
                                Duties.of(path, past.rulebook(), on("2026-01-31")))
                        .stream()
                        .flatMap(decision -> decision.notices().stream())
                        .filter(one -> Family.RUBEN.equals(one.to()))
                        .toList();
        assertThat(notices)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.state(on("2026-01-31"))).isEqualTo(Notice.State.WITHHELD);
                    assertThat(one.withheld()).isNotNull();
                });
    }

    @Test
    void nothing_is_withheld_from_someone_from_whom_nothing_is_shielded() {
        given(ShieldingPaths.waiting())
                .by(HANNE)
                .when(ShieldingPaths.withhold(Family.NOOR, "2026-01-30"))
                .thenRefused("nothing-shielded");
        given(ShieldingPaths.withheld())
                .by(HANNE)
                .when(ShieldingPaths.withhold(Family.RUBEN, "2026-01-31"))
                .thenRefused("notice-not-waiting");
    }

    @Test
    void one_thing_names_the_thing_and_the_young_person_keeps_the_own_letters() {
        given(Paths.placed())
                .by(TESS)
                .when(
                        new ShieldingAction.Shield(
                                Family.NOOR,
                                Shielded.ONE_THING,
                                null,
                                story("Op verzoek van Sam."),
                                null,
                                on("2026-01-28")))
                .thenRefused("shielding-which-thing");
        given(Paths.placed())
                .by(TESS)
                .when(ShieldingPaths.from(Family.SAM, Shielded.EVERYTHING, null, "2026-01-28"))
                .thenRefused("shielding-from-youth");
        given(Paths.placed())
                .by(TESS)
                .when(
                        ShieldingPaths.from(
                                Family.NOOR, Shielded.CONTACT, "2026-01-27", "2026-01-28"))
                .thenRefused("shielding-ends-first");
    }

    @Test
    void a_shielding_holds_until_its_last_day_or_until_it_is_ended() {
        var past =
                Paths.placed()
                        .act(
                                TESS,
                                ShieldingPaths.from(
                                        Family.RUBEN,
                                        Shielded.CONTACT,
                                        "2026-02-28",
                                        "2026-01-28"));
        var shieldings = Shieldings.of(past.trajectory());
        assertThat(shieldings.from(Family.RUBEN, on("2026-02-28"))).hasSize(1);
        assertThat(shieldings.from(Family.RUBEN, on("2026-03-01"))).isEmpty();
        var ended = Shieldings.of(past.act(TESS, ShieldingPaths.end(1, "2026-02-10")).trajectory());
        assertThat(ended.from(Family.RUBEN, on("2026-02-09")))
                .extracting(ShieldingEvent.PersonShielded::what)
                .containsExactly(Shielded.CONTACT);
        assertThat(ended.from(Family.RUBEN, on("2026-02-10"))).isEmpty();
    }
}
