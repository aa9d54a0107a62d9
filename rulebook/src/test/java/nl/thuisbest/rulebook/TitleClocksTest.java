package nl.thuisbest.rulebook;

import static nl.thuisbest.rulebook.PastDuties.authorisation;
import static nl.thuisbest.rulebook.PastDuties.open;
import static nl.thuisbest.rulebook.PastDuties.placed;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.thuisbest.core.action.LegalAction;
import nl.thuisbest.core.action.TitleAction;
import nl.thuisbest.core.decision.ReportedMeasures;
import nl.thuisbest.core.kernel.ReadingId;
import nl.thuisbest.core.law.Dispute;
import nl.thuisbest.core.law.Duties;
import nl.thuisbest.core.trajectory.Afterwards;
import nl.thuisbest.core.trajectory.AllocationNo;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.Grant;
import nl.thuisbest.core.trajectory.Hearing;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.Product;
import nl.thuisbest.core.trajectory.RequestNo;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TitlePaths;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Dates of authorisations and allocations by the shipped rulebook. */
class TitleClocksTest {
    private static final String LAST_NIGHT = "drie-maanden-na-laatste-nacht";
    private static final String LAST_LEAVE = "drie-maanden-na-laatste-verlofdag";
    private static final String CHOOSE = "machtiging-kiezen";
    private static final String REQUEST = "machtiging-aanvragen";
    private static final String THREE_WEEKS = "beslissing-binnen-drie-weken";
    private static final String STAY_GAP = "verblijf-zonder-toewijzing";

    private static Past shipped(Past past) {
        return past.under(PastDuties.rulebook);
    }

    private static List<LocalDate> questions(Past past, String today) {
        var path = past.trajectory();
        var duties = Duties.of(path, PastDuties.rulebook, on(today));
        return Dispute.of(path, PastDuties.rulebook.questions(), duties).stream()
                .flatMap(dispute -> dispute.dates().stream())
                .map(Dispute.Dated::on)
                .toList();
    }

    private static Dispute threeMonths(Past past, String today) {
        var path = past.trajectory();
        var duties = Duties.of(path, PastDuties.rulebook, on(today));
        return Dispute.of(path, PastDuties.rulebook.questions(), duties).stream()
                .filter(d -> d.question().id().value().equals("drie-maanden"))
                .findFirst()
                .orElseThrow();
    }

    private static Past treated(Past past, String reading, String day) {
        return shipped(past)
                .act(
                        HANNE,
                        new TitleAction.TreatAs(
                                Paths.AUTHORISATION,
                                new ReadingId(reading),
                                null,
                                story("Zo leest onze jurist het."),
                                on(day)));
    }

    @Test
    void JW_6_1_12_3_all_dates_are_shown_the_earliest_first_and_one_reading_has_none() {
        assertThat(questions(Paths.suspended(), "2026-04-10"))
                .containsExactly(on("2026-06-06"), on("2026-07-03"), null);
        assertThat(threeMonths(Paths.suspended(), "2026-04-10").leading().on())
                .isEqualTo("2026-06-06");
    }

    @Test
    void JW_6_1_12_3_the_warning_comes_from_the_earliest_date_until_someone_treats_it_otherwise() {
        assertThat(open(Paths.suspended(), "2026-04-10", LAST_NIGHT)).isEqualTo("2026-06-06");
        var later = treated(Paths.suspended(), "vanaf-laatste-verlofdag", "2026-04-08");
        assertThat(open(later, "2026-04-10", LAST_NIGHT)).isNull();
        assertThat(open(later, "2026-04-10", LAST_LEAVE)).isEqualTo("2026-07-03");
        assertThat(threeMonths(later, "2026-04-10").leading().on()).isEqualTo("2026-07-03");
        assertThat(threeMonths(later, "2026-04-10").dates()).hasSize(3);
        var none = treated(later, "niet-tijdens-schorsing", "2026-04-09");
        assertThat(open(none, "2026-04-10", LAST_NIGHT)).isNull();
        assertThat(open(none, "2026-04-10", LAST_LEAVE)).isNull();
        assertThat(threeMonths(none, "2026-04-10").leading().on()).isNull();
        var back = treated(none, "vanaf-laatste-nacht", "2026-04-09");
        assertThat(open(back, "2026-04-10", LAST_NIGHT)).isEqualTo("2026-06-06");
    }

    @Test
    void care_rules_6_the_choice_meets_the_duty_and_a_request_follows_from_it() {
        assertThat(open(Paths.suspended(), "2026-06-20", CHOOSE)).isEqualTo("2026-07-14");
        var without = chosen(Afterwards.WITHOUT);
        assertThat(open(without, "2026-06-21", CHOOSE)).isNull();
        assertThat(open(without, "2026-06-21", REQUEST)).isNull();
        var extended = chosen(Afterwards.EXTENSION);
        assertThat(open(extended, "2026-06-21", REQUEST)).isEqualTo("2026-07-14");
        var asked = extended.act(TESS, TitlePaths.extension("2026-06-25"));
        assertThat(open(asked, "2026-06-26", REQUEST)).isNull();
    }

    private static Past chosen(Afterwards choice) {
        return Paths.suspended()
                .act(
                        TESS,
                        new TitleAction.ChooseCoverage(
                                Paths.AUTHORISATION,
                                choice,
                                story("Zo besproken met Sam."),
                                story("Een open plek hield geen stand."),
                                on("2026-06-20")));
    }

    @Test
    void JW_6_1_8_6_the_court_decides_within_three_weeks_for_someone_inside() {
        var asked = Paths.planned().act(TESS, TitlePaths.extension("2026-02-10"));
        assertThat(open(asked, "2026-02-10", THREE_WEEKS)).isEqualTo("2026-03-03");
        var refused =
                asked.act(
                        TESS,
                        new TitleAction.RecordCourtRefusal(
                                new RequestNo(1), null, null, on("2026-02-20")));
        assertThat(open(refused, "2026-02-20", THREE_WEEKS)).isNull();
        var atHome = Paths.returnedHome().act(TESS, TitlePaths.extension("2026-03-10"));
        assertThat(open(atHome, "2026-03-10", THREE_WEEKS)).isNull();
    }

    private static Past emergency(@Nullable Hearing hearing) {
        return shipped(Paths.judged())
                .act(
                        TESS,
                        new LegalAction.RegisterAuthorisation(
                                AuthorisationKind.EMERGENCY,
                                Frame.SUPERVISION_ORDER,
                                days("2026-02-01", "2026-02-28"),
                                line("Rechtbank Verzonnen"),
                                hearing == null
                                        ? null
                                        : new Grant(null, List.of(), null, null, hearing, null),
                                line("GZ-psycholoog"),
                                null,
                                null,
                                on("2026-02-01")));
    }

    @Test
    void JW_6_1_10_3_only_an_emergency_not_known_to_be_heard_asks_about_two_weeks() {
        var clock = "spoedmachtiging-zonder-verhoor";
        assertThat(open(emergency(null), "2026-02-02", clock)).isEqualTo("2026-02-15");
        assertThat(open(emergency(Hearing.NOT_HEARD), "2026-02-02", clock)).isEqualTo("2026-02-15");
        assertThat(open(emergency(Hearing.HEARD), "2026-02-02", clock)).isNull();
    }

    @Test
    void JW_6_1_2_3_an_order_that_ends_first_is_a_question_that_a_name_answers() {
        var past =
                Paths.placed()
                        .then(
                                new LegalEvent.FrameRegistered(
                                        Frame.SUPERVISION_ORDER,
                                        days("2025-07-01", "2026-06-30"),
                                        null,
                                        on("2026-01-26")));
        assertThat(open(past, "2026-06-01", "kader-eindigt-eerder")).isEqualTo("2026-06-30");
        var onward = treated(past, "loopt-door", "2026-05-01");
        assertThat(open(onward, "2026-06-01", "kader-eindigt-eerder")).isNull();
        var together = treated(past, "eindigt-mee", "2026-05-01");
        assertThat(open(together, "2026-06-01", "kader-eindigt-eerder")).isEqualTo("2026-06-30");
    }

    @Test
    void S1_each_gap_ahead_in_the_allocation_is_asked_for_six_weeks_before() {
        var past =
                Past.nothing()
                        .then(
                                Paths.referred()
                                        .events()
                                        .toArray(
                                                nl.thuisbest.core.trajectory.TrajectoryEvent[]
                                                        ::new))
                        .then(
                                authorisation(
                                        1,
                                        AuthorisationKind.ORDINARY,
                                        "2026-01-26",
                                        "2026-08-25",
                                        "2026-01-26"),
                                placed("2026-01-26"),
                                allocation(1, "2026-01-26", "2026-02-10"),
                                allocation(2, "2026-02-20", "2026-02-28"));
        assertThat(due(past, "2026-02-01")).containsExactly("2026-02-11", "2026-03-01");
        var mended = past.then(allocation(3, "2026-02-11", "2026-02-19"));
        assertThat(due(mended, "2026-02-01")).containsExactly("2026-03-01");
    }

    private static List<String> due(Past past, String today) {
        return Duties.open(past.trajectory(), PastDuties.rulebook, on(today)).stream()
                .filter(duty -> duty.clock().value().equals(STAY_GAP))
                .map(duty -> duty.dueOn().toString())
                .toList();
    }

    private static LegalEvent.AllocationRegistered allocation(int no, String first, String last) {
        return new LegalEvent.AllocationRegistered(
                new AllocationNo(no),
                Product.STAY,
                days(first, last),
                line("Bergen"),
                line("TW-" + no),
                on("2026-01-26"));
    }

    @Test
    void every_reading_that_has_a_date_takes_it_from_a_disputed_clock() {
        assertThat(PastDuties.rulebook.questions())
                .hasSizeGreaterThanOrEqualTo(4)
                .filteredOn(question -> !question.id().equals(ReportedMeasures.QUESTION))
                .allSatisfy(question ->
                        assertThat(question.readings()).anyMatch(r -> r.clock() != null));
        var clocks =
                PastDuties.rulebook.clocks().stream()
                        .filter(c -> c.disputed())
                        .map(c -> c.id().value())
                        .toArray(String[]::new);
        assertThat(
                        PastDuties.rulebook.questions().stream()
                                .flatMap(q -> q.readings().stream())
                                .filter(r -> r.clock() != null)
                                .map(r -> java.util.Objects.requireNonNull(r.clock()).value()))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(clocks));
    }
}
