package nl.thuisbest.rulebook;

import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.ProvisionId;
import nl.thuisbest.core.kernel.Term;
import nl.thuisbest.core.kernel.Validity;
import nl.thuisbest.core.law.Alarm;
import nl.thuisbest.core.law.Alarms;
import nl.thuisbest.core.law.Clock;
import nl.thuisbest.core.law.Duties;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.core.law.Lateness;
import nl.thuisbest.core.law.Provision;
import nl.thuisbest.core.law.Provisions;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.AuthorisationNo;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.Goal;
import nl.thuisbest.core.trajectory.GoalOf;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.PlanEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A path is judged by the rules in force on the day of the event: over the change of 1 January 2024
 * (Wet rechtspositie gesloten jeugdhulp), as far as it is known, and over one that is invented.
 */
class RulesByDayTest {
    private static final Rulebook RULEBOOK = Rulebooks.shipped();
    private static final LocalDate NEW_YEAR_2024 = on("2024-01-01");

    @Test
    void the_ground_necessary_and_suitable_holds_from_2024() {
        var ground = new ProvisionId("grond-noodzakelijk-en-geschikt");
        assertThat(RULEBOOK.provisions().find(ground, on("2023-12-31"))).isEmpty();
        assertThat(RULEBOOK.provisions().find(ground, NEW_YEAR_2024))
                .hasValueSatisfying(
                        rule -> assertThat(rule.source().value()).isEqualTo("JW 6.1.2(2)b"));
    }

    @Test
    void who_was_placed_in_2023_has_no_duty_of_the_law_of_2024_and_who_is_placed_in_2024_has() {
        assertThat(duties(placedOn("2023-12-31"), RULEBOOK, "2024-03-01"))
                .extracting(duty -> duty.clock().value())
                .doesNotContain("plan-vaststellen", "rechten-uitleggen", "namen-noemen-jongere");
        assertThat(duties(placedOn("2024-01-01"), RULEBOOK, "2024-03-01"))
                .filteredOn(duty -> duty.clock().value().equals("plan-vaststellen"))
                .singleElement()
                .satisfies(duty -> assertThat(duty.dueOn()).isEqualTo("2024-02-12"));
    }

    @Test
    void a_plan_that_started_in_2023_is_not_evaluated_by_the_term_of_2024() {
        assertThat(due("plan-evalueren", planFrom("2023-12-31"), RULEBOOK)).isEmpty();
        assertThat(due("plan-evalueren", planFrom("2024-01-01"), RULEBOOK))
                .containsExactly(on("2024-01-29"));
    }

    @Test
    void the_jeugdhulpverantwoordelijke_decides_on_leave_from_2024() {
        var rights = RULEBOOK.rights();
        assertThat(rights.on(on("2023-12-31")).allows("action:grant-leave", JOOST, true)).isFalse();
        assertThat(rights.on(NEW_YEAR_2024).allows("action:grant-leave", JOOST, true)).isTrue();
    }

    @Test
    void consent_withdrawn_in_2023_is_judged_by_the_text_of_2015() {
        var before = RULEBOOK.provisions().find(Provisions.CONSENT_WITHDRAWN, on("2023-12-31"));
        var after = RULEBOOK.provisions().find(Provisions.CONSENT_WITHDRAWN, NEW_YEAR_2024);
        assertThat(before.orElseThrow().text().nl()).contains("verblijf");
        assertThat(after.orElseThrow().text().nl()).contains("vervalt");
        assertThat(RULEBOOK.provisions().before(Provisions.CONSENT_WITHDRAWN, on("2024-01-14")))
                .contains(on("2023-12-31"));
    }

    @Test
    void a_maximum_of_2024_does_not_judge_an_authorisation_of_2023() {
        assertThat(alarms(authorised("2023-06-01", "2024-08-31"), RULEBOOK, "2024-03-01"))
                .doesNotContain("authorisation-too-long");
        assertThat(alarms(authorised("2024-06-01", "2025-08-31"), RULEBOOK, "2024-07-01"))
                .contains("authorisation-too-long");
    }

    @Test
    void an_announced_maximum_holds_from_its_day_for_what_begins_then() {
        var changed =
                RULEBOOK.withProvisions(
                        new Provisions(
                                Stream.of(
                                                RULEBOOK.provisions().all().stream()
                                                        .filter(p -> !isMaximum(p)),
                                                maximum("P1Y", "2024-01-01", "2027-01-01"),
                                                maximum("P9M", "2027-01-01", null))
                                        .flatMap(rules -> rules)
                                        .toList()));
        assertThat(alarms(authorised("2026-12-31", "2027-12-30"), changed, "2027-02-01"))
                .doesNotContain("authorisation-too-long");
        assertThat(alarms(authorised("2027-01-01", "2027-09-30"), changed, "2027-02-01"))
                .doesNotContain("authorisation-too-long");
        assertThat(alarms(authorised("2027-01-01", "2027-10-01"), changed, "2027-02-01"))
                .contains("authorisation-too-long");
    }

    @Test
    void an_announced_term_holds_from_its_day_without_reading_the_rulebook_again() {
        var changed = RULEBOOK.withClocks(twice("plan-vaststellen", "P6W", "P4W", null));
        assertThat(due("plan-vaststellen", placedOn("2026-12-31"), changed))
                .containsExactly(on("2027-02-11"));
        assertThat(due("plan-vaststellen", placedOn("2027-01-01"), changed))
                .containsExactly(on("2027-01-29"));
    }

    @Test
    void a_repetition_is_judged_by_the_edition_of_the_day_it_starts() {
        var changed = RULEBOOK.withClocks(twice("plan-evalueren", "P4W", "P4W", "P1M"));
        var past = planFrom("2026-11-01").then(evaluated("2026-11-28"), evaluated("2027-01-20"));
        assertThat(due("plan-evalueren", past, changed))
                .containsExactly(on("2026-11-29"), on("2027-01-28"), on("2027-02-20"));
    }

    @Test
    void a_rule_that_ended_starts_nothing_more() {
        var plan = RULEBOOK.clock(new ClockId("plan-evalueren"), on("2026-06-01")).orElseThrow();
        var ended =
                RULEBOOK.withClocks(
                        List.of(edition(plan, "2024-01-01", "2027-01-01", "P4W", "P2M")));
        var past = planFrom("2026-12-01").then(evaluated("2027-01-05"));
        assertThat(due("plan-evalueren", past, ended)).containsExactly(on("2026-12-29"));
    }

    @Test
    void days_on_which_a_path_is_late_are_known_beforehand_over_a_change_too() {
        var changed = RULEBOOK.withClocks(twice("plan-vaststellen", "P6W", "P4W", null));
        var path = placedOn("2026-12-31").trajectory();
        var late = Lateness.of(path, changed, on("2026-12-31"));
        for (var day = on("2026-12-31"); day.isBefore(on("2027-03-31")); day = day.plusDays(1)) {
            var today = day;
            assertThat(late.on(day))
                    .as("%s", day)
                    .isEqualTo(
                            Duties.open(path, changed, day).stream()
                                    .anyMatch(duty -> duty.late(today)));
        }
    }

    /** As someone writes it in the file: accepted before it holds, and told as announced. */
    @Test
    void an_edition_in_the_future_may_be_written_down_before_it_holds() {
        var small = new SmallRulebook();
        var text = small.text("law/klokken.yaml");
        var plan = text.substring(text.indexOf("  - id: plan"), text.indexOf("  - id: einde"));
        var later = plan.replace("P6W", "P4W").replace("2024-01-01", "2027-01-01");
        var earlier = plan.replace("from: 2024-01-01", "from: 2024-01-01\n    until: 2027-01-01");
        small.put("law/klokken.yaml", text.replace(plan, earlier + later));
        assertThat(small.problems("nl")).isEmpty();
        if (!(small.read() instanceof Loaded.Sound(var rulebook, _))) {
            throw new AssertionError("not sound");
        }
        var id = new ClockId("plan");
        assertThat(rulebook.clock(id, on("2026-12-31")).orElseThrow().due())
                .isEqualTo(new Term("P6W"));
        assertThat(rulebook.clock(id, on("2027-01-01")).orElseThrow().due())
                .isEqualTo(new Term("P4W"));
        assertThat(rulebook.clock(id, on("2027-01-01")).orElseThrow().validity())
                .satisfies(held -> {
                    assertThat(held.announcedOn(on("2026-12-31"))).isTrue();
                    assertThat(held.announcedOn(on("2027-01-01"))).isFalse();
                });
    }

    private static List<Clock> twice(
            String id, String before, String after, @Nullable String repeatsAfter) {
        var clock = RULEBOOK.clock(new ClockId(id), on("2026-06-01")).orElseThrow();
        var repeats = clock.repeats() == null ? null : clock.repeats().value();
        return List.of(
                edition(clock, "2024-01-01", "2027-01-01", before, repeats),
                edition(clock, "2027-01-01", null, after, repeatsAfter));
    }

    private static Clock edition(
            Clock clock, String from, @Nullable String until, String due, @Nullable String again) {
        return new Clock(
                clock.id(),
                clock.text(),
                clock.reason(),
                clock.starts(),
                new Term(due),
                List.of(),
                clock.metBy(),
                clock.early(),
                clock.stoppedBy(),
                again == null ? null : new Term(again),
                clock.owner(),
                clock.action(),
                clock.recipient(),
                clock.written(),
                clock.disputed(),
                clock.weekendExtends(),
                clock.force(),
                clock.source(),
                new Validity(on(from), until == null ? null : on(until)),
                clock.quote(),
                clock.programmes(),
                clock.edition());
    }

    private static boolean isMaximum(Provision rule) {
        return rule.id().equals(Provisions.AUTHORISATION_AT_MOST);
    }

    private static Stream<Provision> maximum(String term, String from, @Nullable String until) {
        return RULEBOOK.provisions().all().stream()
                .filter(RulesByDayTest::isMaximum)
                .map(p ->
                        new Provision(
                                p.id(),
                                p.text(),
                                new Term(term),
                                p.alarms(),
                                p.force(),
                                p.source(),
                                new Validity(on(from), until == null ? null : on(until)),
                                p.quote()));
    }

    private static Past placedOn(String day) {
        return Paths.judged()
                .then(
                        new StayEvent.Placed(
                                Paths.SITE, line("De Linde"), null, null, null, on(day)));
    }

    private static Past planFrom(String day) {
        return placedOn(day)
                .then(
                        new PlanEvent.PlanAdopted(
                                List.of(
                                        new Goal(
                                                GoalOf.YOUTH,
                                                story("Weer voetballen."),
                                                story("Elke week."))),
                                false,
                                null,
                                story("Aangeboden."),
                                null,
                                JOOST.staff(),
                                on(day),
                                on(day)));
    }

    private static PlanEvent.PlanEvaluated evaluated(String day) {
        return new PlanEvent.PlanEvaluated(
                story("Het gaat beter."), story("Ik wil naar huis."), on(day), on(day));
    }

    private static Past authorised(String first, String last) {
        return Paths.judged()
                .then(
                        new LegalEvent.AuthorisationRegistered(
                                new AuthorisationNo(1),
                                AuthorisationKind.ORDINARY,
                                Frame.SUPERVISION_ORDER,
                                days(first, last),
                                line("Rechtbank Verzonnen"),
                                line("GZ-psycholoog, onderzocht"),
                                on(first)));
    }

    private static List<Duty> duties(Past past, Rulebook rulebook, String today) {
        return Duties.of(past.trajectory(), rulebook, on(today));
    }

    /** The last days of all terms of one clock, met and open. */
    private static List<LocalDate> due(String clock, Past past, Rulebook rulebook) {
        return duties(past, rulebook, "2027-02-01").stream()
                .filter(duty -> duty.clock().value().equals(clock))
                .map(Duty::dueOn)
                .toList();
    }

    private static List<String> alarms(Past past, Rulebook rulebook, String today) {
        return Alarms.of(past.trajectory(), rulebook, on(today)).stream().map(Alarm::code).toList();
    }
}
