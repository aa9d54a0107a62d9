package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.people.About;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.DaytimeEvent;
import nl.thuisbest.core.trajectory.EntryNo;
import nl.thuisbest.core.trajectory.ErasureGround;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.LeavePurpose;
import nl.thuisbest.core.trajectory.LeaveRoute;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.RecordEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.testkit.Family;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.Professionals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CorrectTest {
    private static final DaytimeEvent.SchoolContacted CALLED =
            new DaytimeEvent.SchoolContacted(
                    line("De Brug"), line("mentor"), story("Kan terug."), on("2026-02-02"));
    private static final Past PAST = Paths.placed().then(CALLED);

    private static RecordAction.Correction is(String field, @Nullable String value) {
        return new RecordAction.Correction(field, value == null ? null : story(value));
    }

    private static RecordAction.CorrectEntry correct(
            EntryNo entry, RecordAction.Correction... corrections) {
        return new RecordAction.CorrectEntry(
                entry, List.of(corrections), story("Verkeerd gehoord."), on("2026-02-10"));
    }

    private static EntryNo last(Past past) {
        return new EntryNo(past.entries().size());
    }

    private static EntryNo entryOf(Past past, Class<? extends TrajectoryEvent> type) {
        return new EntryNo(
                past.entries().stream()
                        .filter(e -> type.isInstance(e.event()))
                        .findFirst()
                        .orElseThrow()
                        .revision());
    }

    @Test
    void a_correction_tells_what_was_and_what_is_and_texts_of_people_stand_apart() {
        given(PAST)
                .when(correct(last(PAST), is("on", "2026-02-03"), is("result", "Kan niet terug.")))
                .then(
                        new RecordEvent.EntryCorrected(
                                last(PAST),
                                List.of(
                                        new RecordEvent.FieldChange(
                                                "on", "2026-02-02", "2026-02-03", null),
                                        new RecordEvent.FieldChange(
                                                "result", null, null, story("Kan niet terug."))),
                                story("Verkeerd gehoord."),
                                on("2026-02-10")));
    }

    @Test
    void the_state_is_as_corrected_and_the_history_stays() {
        var after =
                PAST.act(Professionals.TESS, correct(last(PAST), is("result", "Kan niet terug.")))
                        .trajectory();
        assertThat(after.daytime().contacts())
                .extracting(DaytimeEvent.SchoolContacted::result)
                .containsExactly(story("Kan niet terug."));
        assertThat(after.history().has("entry-corrected")).isTrue();
    }

    @Test
    void a_correction_can_itself_be_mended_by_another() {
        var first =
                PAST.act(Professionals.TESS, correct(last(PAST), is("result", "Kan niet terug.")));
        var second =
                first.act(Professionals.TESS, correct(last(PAST), is("result", "Kan wel terug.")));
        assertThat(second.trajectory().daytime().contacts().getFirst().result())
                .isEqualTo(story("Kan wel terug."));
        given(second)
                .when(correct(last(second), is("because", "Anders.")))
                .thenRefused("entry-not-correctable");
    }

    @Test
    void the_phase_that_an_entry_opened_moves_with_its_day() {
        var placed = entryOf(PAST, StayEvent.Placed.class);
        var after = PAST.act(Professionals.TESS, correct(placed, is("on", "2026-01-27")));
        assertThat(after.trajectory().stay().placed().orElseThrow().on())
                .isEqualTo(on("2026-01-27"));
        assertThat(after.trajectory().course().phases().getLast().from())
                .isEqualTo(on("2026-01-27"));
        assertThat(after.entries()).hasSize(PAST.entries().size() + 2);
    }

    @Test
    void what_is_optional_may_be_left_out_and_filled_in() {
        var placed = entryOf(PAST, StayEvent.Placed.class);
        var without = PAST.act(Professionals.TESS, correct(placed, is("room", null)));
        assertThat(without.trajectory().stay().placed().orElseThrow().room()).isNull();
        var with = without.act(Professionals.TESS, correct(placed, is("room", "kamer 5")));
        assertThat(with.trajectory().stay().placed().orElseThrow().room())
                .isEqualTo(line("kamer 5"));
        given(PAST).when(correct(placed, is("group", null))).thenRefused("field-is-needed");
    }

    @Test
    void items_of_a_list_keep_their_places_while_others_are_left_out() {
        var leave =
                new StayEvent.LeavePlanned(
                        new LeaveNo(1),
                        days("2026-02-13", "2026-02-14"),
                        LeavePurpose.PRACTISE_AT_HOME,
                        LeaveRoute.BY_DECISION,
                        List.of(line("een"), line("twee"), line("drie")),
                        on("2026-02-09"));
        var past = Paths.placed().then(leave);
        var after =
                past.act(
                        Professionals.TESS,
                        correct(
                                last(past),
                                is("conditions.0", null),
                                is("conditions.1", null),
                                is("conditions.2", "Elke avond bellen.")));
        assertThat(after.trajectory().stay().leaves().getFirst().conditions())
                .containsExactly(line("Elke avond bellen."));
        var again = after.act(Professionals.TESS, correct(last(past), is("purpose", "other")));
        assertThat(again.trajectory().stay().leaves().getFirst().conditions())
                .containsExactly(line("Elke avond bellen."));
    }

    @Test
    void who_decided_and_what_it_is_about_is_not_corrected() {
        var past = Paths.practised();
        given(past)
                .when(
                        correct(
                                entryOf(past, StayEvent.LeaveGranted.class),
                                is("decidedBy", Professionals.HANNE.staff().toString()),
                                is("number", "2")))
                .thenRefused("field-not-correctable", "field-not-correctable");
        given(past)
                .when(correct(entryOf(past, CourseEvent.Referred.class), is("youth", "x")))
                .thenRefused("field-not-correctable");
    }

    @Test
    void each_wrong_value_is_told_at_its_place() {
        var refusals =
                given(PAST)
                        .when(
                                correct(
                                        last(PAST),
                                        is("on", "gisteren"),
                                        is("school", "De Brug"),
                                        is("result", "Anders."),
                                        is("iets", "anders")))
                        .refusals();
        assertThat(refusals)
                .extracting(Refusal::code, Refusal::field)
                .containsExactly(
                        tuple("correction-invalid", "corrections.0.is"),
                        tuple("correction-changes-nothing", "corrections.1.is"),
                        tuple("field-not-correctable", "corrections.3.field"));
    }

    @Test
    void what_was_past_stays_past() {
        given(PAST).when(correct(last(PAST), is("on", "2026-02-11"))).thenRefused("on-in-future");
        given(PAST).when(correct(last(PAST), is("on", "2026-02-10"))).thenAccepted();
    }

    @Test
    void a_value_that_contradicts_another_of_the_entry_is_refused() {
        var past = Paths.authorised();
        var authorisation = entryOf(past, LegalEvent.AuthorisationRegistered.class);
        given(past)
                .when(correct(authorisation, is("period.until", "2026-01-01")))
                .thenRefused("correction-impossible");
        given(past).when(correct(authorisation, is("period.until", "2026-04-26"))).thenAccepted();
    }

    @Test
    void there_is_something_to_correct() {
        given(PAST)
                .when(correct(new EntryNo(500), is("on", "2026-02-03")))
                .thenRefused("unknown-entry");
        given(PAST).when(correct(last(PAST))).thenRefused("nothing-corrected");
        given(Past.nothing())
                .when(correct(new EntryNo(1), is("on", "2026-02-03")))
                .thenRefused("not-referred", "unknown-entry");
    }

    @Test
    void a_correction_is_about_whom_the_corrected_entry_is() {
        var past =
                Paths.placed()
                        .then(
                                new CourseEvent.EarlierHelpRecorded(
                                        line("Schuldhulp"),
                                        line("Gemeente"),
                                        null,
                                        story("Loopt."),
                                        line("moeder"),
                                        Family.NOOR,
                                        on("2026-02-02")));
        var after = past.act(Professionals.TESS, correct(last(past), is("result", "Gestopt.")));
        var history = after.trajectory().history();
        assertThat(history.about(history.entries().getLast())).isEqualTo(About.person(Family.NOOR));
    }

    private static RecordAction.EraseEntry erase(
            EntryNo entry, ErasureGround ground, @Nullable String by, String day) {
        return new RecordAction.EraseEntry(entry, ground, by == null ? null : line(by), on(day));
    }

    @Test
    void erasing_keeps_the_date_and_the_ground() {
        var erased =
                new RecordEvent.EntryErased(
                        last(PAST), ErasureGround.ON_REQUEST, line("Sam"), on("2026-02-10"));
        given(PAST)
                .when(erase(last(PAST), ErasureGround.ON_REQUEST, "Sam", "2026-02-10"))
                .then(erased);
        given(PAST, erased)
                .when(erase(last(PAST), ErasureGround.ON_REQUEST, "Sam", "2026-02-11"))
                .thenRefused("already-erased");
        given(PAST, erased)
                .when(correct(last(PAST), is("result", "Anders.")))
                .thenRefused("entry-erased");
    }

    @Test
    void a_request_has_someone_who_asked_and_an_entry_has_something_to_erase() {
        given(PAST)
                .when(erase(last(PAST), ErasureGround.ON_REQUEST, null, "2026-02-10"))
                .thenRefused("requester-asked");
        given(PAST)
                .when(
                        erase(
                                entryOf(PAST, CourseEvent.PhaseEntered.class),
                                ErasureGround.NOT_NEEDED_FOR_HELP,
                                null,
                                "2026-02-10"))
                .thenRefused("nothing-to-erase");
    }

    /** JW 7.3.8(3): twenty years after the last change, which was on 26 June 2026. */
    @Test
    void the_term_of_keeping_ends_twenty_years_after_the_last_change() {
        var closed = Paths.closed();
        given(closed)
                .when(erase(new EntryNo(1), ErasureGround.TERM_ENDED, null, "2046-06-25"))
                .thenRefused("keeping-term-runs");
        given(closed)
                .when(erase(new EntryNo(1), ErasureGround.TERM_ENDED, null, "2046-06-26"))
                .thenAccepted();
    }

    @Test
    void the_fields_of_an_entry_are_listed_without_showing_their_texts_in_a_log() {
        var fields = CorrectableField.of(CALLED);
        assertThat(fields)
                .extracting(CorrectableField::path)
                .containsExactly("school", "spokenWith", "result", "on");
        assertThat(fields.toString()).doesNotContain("Brug");
    }
}
