package nl.thuisbest.rulebook;

import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.RestrictionId;
import nl.thuisbest.core.law.Duties;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.core.law.RestrictiveMeasure;
import nl.thuisbest.core.trajectory.Channel;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.Recipient;
import nl.thuisbest.core.trajectory.RestrictionEvent;
import nl.thuisbest.core.trajectory.RestrictionNo;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is told of measures and when, by the shipped clocks (JW 6.7.1, 6.7.2); Sam is 15. */
class MeasureDutiesTest {
    private static final RestrictionNo ONE = new RestrictionNo(1);

    private static Past secluded(Past before, String moment) {
        return before.then(
                new RestrictionEvent.SeclusionBegun(
                        ONE,
                        new RestrictionId("insluiting"),
                        true,
                        story("Slaan."),
                        true,
                        YARA.staff(),
                        Moment.parse(moment)));
    }

    private static Past motivated(Past before, String day, @Nullable Boolean tellingAllowed) {
        return before.then(
                new RestrictionEvent.RestrictionMotivated(
                        ONE,
                        story("Praten hielp niet."),
                        story("Het was niet veilig."),
                        null,
                        tellingAllowed,
                        JOOST.staff(),
                        on(day)));
    }

    /** Without a supervision order: consent of the parents from that day. */
    private static Past byConsent(Past before, String day) {
        return before.then(
                new LegalEvent.FrameRegistered(
                        Frame.CONSENT, days("2026-01-26", "2026-12-31"), null, on(day)));
    }

    private static List<Duty> open(Past past, String day) {
        return Duties.open(past.trajectory(), PastDuties.rulebook, on(day));
    }

    private static List<String> told(Past past, String day) {
        return open(past, day).stream()
                .map(duty -> duty.clock().value())
                .filter(id ->
                        id.startsWith("zware")
                                || id.startsWith("rapportage")
                                || id.startsWith("afschriften"))
                .toList();
    }

    @Test
    void jw_6_7_2_1_under_a_supervision_order_the_institution_is_told_and_not_the_parents() {
        var past = secluded(Paths.planned(), "2026-02-10T19:10");
        assertThat(told(past, "2026-02-10")).containsExactly("zware-maatregel-gi", "rapportage-gi");
        var notified =
                past.then(
                        new LegalEvent.NoticeGiven(
                                new ClockId("zware-maatregel-gi"),
                                Recipient.CERTIFIED_INSTITUTION,
                                Channel.TELEPHONE,
                                on("2026-02-11")));
        assertThat(told(notified, "2026-02-11")).containsExactly("rapportage-gi");
    }

    @Test
    void jw_6_7_2_1_without_one_each_parent_is_told() {
        var past = secluded(byConsent(Paths.planned(), "2026-02-05"), "2026-02-10T19:10");
        assertThat(told(past, "2026-02-10"))
                .containsExactly(
                        "zware-maatregel-ouders",
                        "zware-maatregel-ouders",
                        "rapportage-ouders",
                        "rapportage-ouders");
    }

    @Test
    void jw_6_7_2_3_from_sixteen_the_parents_are_told_only_with_consent() {
        var birthday = "2026-06-01T19:10";
        var past = secluded(byConsent(Paths.planned(), "2026-02-05"), birthday);
        assertThat(told(past, "2026-06-01"))
                .containsExactly("rapportage-ouders", "rapportage-ouders");
        assertThat(told(motivated(past, "2026-06-01", false), "2026-06-01"))
                .containsExactly("rapportage-ouders", "rapportage-ouders");
        assertThat(told(motivated(past, "2026-06-01", true), "2026-06-01"))
                .containsExactly(
                        "zware-maatregel-ouders", "zware-maatregel-ouders",
                        "afschriften-voor-evaluatie-ouders", "afschriften-voor-evaluatie-ouders",
                        "rapportage-ouders", "rapportage-ouders");
    }

    @Test
    void jw_6_7_2_2_copies_of_emergency_decisions_go_before_the_evaluation() {
        var past = motivated(secluded(Paths.planned(), "2026-02-10T19:10"), "2026-02-11", null);
        var duty =
                open(past, "2026-02-11").stream()
                        .filter(d -> d.clock().value().equals("afschriften-voor-evaluatie-gi"))
                        .findFirst()
                        .orElseThrow();
        assertThat(duty.dueOn()).isEqualTo("2026-02-14");
    }

    @Test
    void the_hours_of_a_seclusion_are_due_at_their_minute() {
        var duties = open(secluded(Paths.planned(), "2026-02-10T19:10"), "2026-02-10");
        assertThat(duties)
                .filteredOn(duty -> duty.clock().value().startsWith("insluiting-"))
                .extracting(duty -> duty.clock().value() + " " + duty.dueAt())
                .contains(
                        "insluiting-kwartier 2026-02-10T18:25:00Z",
                        "insluiting-drie-uur 2026-02-10T21:10:00Z",
                        "insluiting-een-dag 2026-02-11T18:10:00Z");
    }

    @Test
    void jw_6_3_1_1_3_the_closed_list_holds_what_the_act_names_and_only_seclusion_asks_an_age() {
        var list = Rulebooks.shipped().restrictions();
        assertThat(list).hasSizeGreaterThan(15);
        assertThat(list)
                .filteredOn(one -> one.youngest() > 0 && one.escort() == null)
                .extracting(RestrictiveMeasure::id)
                .containsExactly(new RestrictionId("insluiting"));
        assertThat(list)
                .filteredOn(RestrictiveMeasure::conditional)
                .hasSize(5)
                .noneMatch(RestrictiveMeasure::seclusion);
        assertThat(list)
                .filteredOn(one -> one.escort() != null && one.youngest() == 12)
                .extracting(one -> one.id().value())
                .containsExactly("vervoer-afgesloten-ruimte", "gerecht-afgesloten-ruimte");
    }
}
