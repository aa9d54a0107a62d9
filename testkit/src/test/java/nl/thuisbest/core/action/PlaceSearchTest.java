package nl.thuisbest.core.action;

import static nl.thuisbest.core.action.PlaceSearchWalk.DAY;
import static nl.thuisbest.core.action.PlaceSearchWalk.aftercare;
import static nl.thuisbest.core.action.PlaceSearchWalk.answer;
import static nl.thuisbest.core.action.PlaceSearchWalk.begins;
import static nl.thuisbest.core.action.PlaceSearchWalk.begun;
import static nl.thuisbest.core.action.PlaceSearchWalk.chooses;
import static nl.thuisbest.core.action.PlaceSearchWalk.chosen;
import static nl.thuisbest.core.action.PlaceSearchWalk.commits;
import static nl.thuisbest.core.action.PlaceSearchWalk.deviation;
import static nl.thuisbest.core.action.PlaceSearchWalk.ends;
import static nl.thuisbest.core.action.PlaceSearchWalk.joins;
import static nl.thuisbest.core.action.PlaceSearchWalk.looks;
import static nl.thuisbest.core.action.PlaceSearchWalk.money;
import static nl.thuisbest.core.action.PlaceSearchWalk.need;
import static nl.thuisbest.core.action.PlaceSearchWalk.raises;
import static nl.thuisbest.core.action.PlaceSearchWalk.stops;
import static nl.thuisbest.core.action.PlaceSearchWalk.visited;
import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.trajectory.CircleConsent;
import nl.thuisbest.core.trajectory.CircleNo;
import nl.thuisbest.core.trajectory.NeedAnswer;
import nl.thuisbest.core.trajectory.Opinion;
import nl.thuisbest.core.trajectory.OptionOutcome;
import nl.thuisbest.core.trajectory.OptionState;
import nl.thuisbest.core.trajectory.ParticipantKind;
import nl.thuisbest.core.trajectory.PlaceKind;
import nl.thuisbest.core.trajectory.PlaceSearch;
import nl.thuisbest.core.trajectory.PlaceSearches;
import nl.thuisbest.core.trajectory.SearchEnding;
import nl.thuisbest.testkit.Family;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import org.junit.jupiter.api.Test;

/** Looking together for a place to grow up, and staying until adulthood (S3). */
class PlaceSearchTest {
    private static PlaceSearch search(Past past) {
        return PlaceSearches.of(past.trajectory()).last().orElseThrow();
    }

    private static OptionState state(Past past, int option) {
        return search(past).options().get(option - 1).state();
    }

    private static Past withOption() {
        return begun().act(TESS, raises(PlaceKind.NETWORK, "Bij tante Lot"));
    }

    @Test
    void one_search_at_a_time_and_another_after_it_ended() {
        given(begun()).when(begins("2026-03-02")).thenRefused("place-search-open");
        given(Paths.placed())
                .when(need(ParticipantKind.YOUNG_PERSON, null))
                .thenRefused("no-place-search");
        var ended = begun().act(TESS, ends(SearchEnding.STOPPED, "2026-03-20"));
        given(ended).when(raises(PlaceKind.FOSTER, "Pleegzorg")).thenRefused("place-search-over");
        var again = ended.act(TESS, begins("2026-04-01"));
        assertThat(PlaceSearches.of(again.trajectory()).all()).hasSize(2);
        assertThat(search(again).options()).isEmpty();
    }

    @Test
    void one_named_person_carries_it_and_hands_it_over_with_a_reason() {
        assertThat(search(begun()).carrier()).isEqualTo(TESS.staff());
        var other =
                begun().act(
                                TESS,
                                new PlaceSearchAction.HandOverPlaceSearch(
                                        HANNE.staff(), story("Met verlof."), DAY));
        assertThat(search(other).carrier()).isEqualTo(HANNE.staff());
    }

    @Test
    void facts_of_a_search_are_recorded_also_after_the_path_was_closed() {
        given(Paths.closed()).today("2026-07-01").when(begins("2026-06-29")).thenAccepted();
    }

    @Test
    void the_words_of_the_young_person_stand_apart_from_what_others_say() {
        given(begun()).when(need(ParticipantKind.PARENT, null)).thenRefused("place-need-who");
        given(begun())
                .when(need(ParticipantKind.YOUNG_PERSON, "moeder"))
                .thenRefused("place-need-of-youth");
        var past =
                begun().act(TESS, need(ParticipantKind.YOUNG_PERSON, null))
                        .act(TESS, need(ParticipantKind.PARENT, "moeder"));
        assertThat(search(past).needs()).filteredOn(PlaceSearch.Need::ofTheYouth).hasSize(1);
    }

    @Test
    void care_rule_8_a_wish_that_is_not_followed_has_a_reason_and_is_told_by_somebody() {
        var past = begun().act(TESS, need(ParticipantKind.YOUNG_PERSON, null));
        given(past)
                .when(answer(NeedAnswer.NOT_FOLLOWED, null, null))
                .thenRefused("place-need-reason");
        given(past).when(answer(NeedAnswer.PARTLY, null, null)).thenRefused("place-need-reason");
        given(past).when(answer(NeedAnswer.FOLLOWED, null, null)).thenAccepted();
        var no = past.act(TESS, answer(NeedAnswer.NOT_FOLLOWED, "Er is geen kamer.", null));
        assertThat(search(no).needs().getFirst().toTell()).isTrue();
        var told = no.act(TESS, answer(NeedAnswer.NOT_FOLLOWED, "Er is geen kamer.", "2026-03-10"));
        assertThat(search(told).needs().getFirst().toTell()).isFalse();
        given(past)
                .when(answer(NeedAnswer.NOT_FOLLOWED, "Er is geen kamer.", "2026-03-11"))
                .thenRefused("place-need-told-future");
    }

    @Test
    void who_does_not_want_to_be_named_stands_in_the_circle_without_a_name() {
        given(begun()).when(joins(null, null, CircleConsent.WITHOUT_NAME)).thenAccepted();
        given(begun())
                .when(joins(null, "Tante Lot", CircleConsent.WITHOUT_NAME))
                .thenRefused("circle-without-name");
        given(begun())
                .when(joins(null, null, CircleConsent.GIVEN))
                .thenRefused("circle-one-person");
        given(begun())
                .when(joins(Family.NOOR, "Noor", CircleConsent.GIVEN))
                .thenRefused("circle-one-person");
        given(begun())
                .when(joins(Family.SAM, null, CircleConsent.GIVEN))
                .thenRefused("circle-is-the-youth");
        given(begun())
                .when(joins(Family.TOOS, null, CircleConsent.GIVEN))
                .thenRefused("unknown-person");
    }

    @Test
    void somebody_leaves_the_circle_without_having_to_say_why() {
        var past = begun().act(TESS, joins(null, "Tante Lot", CircleConsent.GIVEN));
        var leave = new PlaceSearchAction.LeaveCircle(new CircleNo(1), null, DAY);
        var left = past.act(TESS, leave);
        assertThat(search(left).circle()).isEmpty();
        assertThat(search(left).everyone()).hasSize(1);
        given(left).when(leave).thenRefused("not-in-circle");
        var next = left.act(TESS, joins(Family.NOOR, null, CircleConsent.GIVEN));
        assertThat(search(next).circle().getFirst().number()).isEqualTo(new CircleNo(2));
    }

    @Test
    void a_no_to_a_place_says_why_and_a_yes_what_it_takes_by_whom_and_by_when() {
        var past = withOption();
        assertThat(state(past, 1)).isEqualTo(OptionState.IDEA);
        given(past)
                .when(looks(1, OptionOutcome.NOT_POSSIBLE, null))
                .thenRefused("place-option-why-not");
        given(past).when(looks(1, OptionOutcome.POSSIBLE, null)).thenRefused("place-option-takes");
        given(past)
                .when(looks(1, OptionOutcome.POSSIBLE, null, "2026-03-01"))
                .thenRefused("place-condition-due-before");
        given(past)
                .when(looks(2, OptionOutcome.BEING_LOOKED_AT, null))
                .thenRefused("no-such-place-option");
        var no = past.act(TESS, looks(1, OptionOutcome.NOT_POSSIBLE, "Het huis is te klein."));
        assertThat(state(no, 1)).isEqualTo(OptionState.NOT_POSSIBLE);
        var yes = no.act(TESS, looks(1, OptionOutcome.POSSIBLE, null, "2026-04-01"));
        assertThat(state(yes, 1)).isEqualTo(OptionState.POSSIBLE);
        assertThat(search(yes).options().getFirst().takes()).hasSize(1);
    }

    @Test
    void another_place_than_the_young_person_wants_asks_an_answer_to_the_young_person() {
        var past = withOption();
        given(past).when(chooses(1, Opinion.DISAGREES, null)).thenRefused("place-against-view");
        assertThat(given(past).when(chooses(1, Opinion.DISAGREES, null)).refusals())
                .allMatch(refusal -> refusal.force() == Force.PROGRAMME);
        given(past).when(chooses(1, Opinion.DISAGREES, "Je tante kan nu niet.")).thenAccepted();
        given(past).when(chooses(1, Opinion.AGREES, null)).thenAccepted();
    }

    @Test
    void a_place_that_was_chosen_gives_way_to_another_and_may_fall_through() {
        var past = chosen().act(TESS, raises(PlaceKind.FAMILY_HOUSE, "Gezinshuis Verzonnen"));
        assertThat(state(past, 1)).isEqualTo(OptionState.CHOSEN);
        var other = past.act(TESS, chooses(2, Opinion.AGREES, null));
        assertThat(state(other, 1)).isEqualTo(OptionState.POSSIBLE);
        assertThat(state(other, 2)).isEqualTo(OptionState.CHOSEN);
        var fell = other.act(TESS, looks(2, OptionOutcome.NOT_POSSIBLE, "De plek ging niet door."));
        assertThat(search(fell).chosen()).isEmpty();
        given(fell)
                .when(ends(SearchEnding.LIVES_THERE, "2026-04-01"))
                .thenRefused("no-place-chosen");
        given(fell).when(ends(SearchEnding.HOME, "2026-04-01")).thenAccepted();
    }

    @Test
    void money_has_an_amount_or_none_and_never_turns_into_a_deviation() {
        given(begun()).when(money(null, null)).thenAccepted();
        given(begun()).when(money(null, "-1")).thenRefused("money-below-nothing");
        var agreed = begun().act(TESS, money(null, "2500"));
        given(agreed).when(deviation(1)).thenRefused("place-agreement-other-kind");
        var more = agreed.act(TESS, money(1, "4000")).act(TESS, deviation(null));
        assertThat(search(more).agreements()).hasSize(2);
        given(more).when(money(5, "1")).thenRefused("no-such-place-agreement");
    }

    @Test
    void one_person_commits_and_stops_only_once_somebody_else_was_asked() {
        given(begun()).when(commits(null, null, null)).thenRefused("commitment-one-person");
        given(begun()).when(commits(null, 1, null)).thenRefused("not-in-circle");
        given(chosen()).when(commits(null, 1, "Oom")).thenRefused("commitment-one-person");
        var past = chosen();
        assertThat(search(past).commitments()).allMatch(one -> one.standsOn(on("2028-05-14")));
        assertThat(search(past).commitments()).noneMatch(one -> one.standsOn(on("2028-05-15")));
        var stopped = past.act(TESS, stops(1));
        assertThat(search(stopped).commitments()).noneMatch(one -> one.standsOn(DAY));
        given(stopped).when(stops(1)).thenRefused("commitment-ended");
        given(past).when(stops(3)).thenRefused("no-such-commitment");
    }

    @Test
    void aftercare_goes_on_after_the_search_and_has_its_next_day() {
        var past = chosen().act(TESS, aftercare("2026-04-10"));
        var ended = past.act(TESS, ends(SearchEnding.LIVES_THERE, "2026-04-01"));
        var held = ended.act(TESS, visited("2026-04-10", null));
        assertThat(search(held).aftercare().orElseThrow().nextOn()).isEqualTo(on("2026-05-10"));
        var sooner = held.act(TESS, visited("2026-05-10", "2026-05-17"));
        assertThat(search(sooner).aftercare().orElseThrow().nextOn()).isEqualTo(on("2026-05-17"));
        assertThat(search(sooner).aftercare().orElseThrow().held()).hasSize(2);
        given(held).when(visited("2026-05-10", "2026-05-01")).thenRefused("aftercare-next-before");
        given(chosen()).when(visited("2026-04-10", null)).thenRefused("no-place-aftercare");
        var stopped = PlaceSearchWalk.everything();
        assertThat(search(stopped).aftercare().orElseThrow().nextOn()).isNull();
        given(stopped).when(visited("2026-06-10", null)).thenRefused("no-place-aftercare");
    }

    @Test
    void nothing_of_a_search_lies_before_its_beginning() {
        var later = Paths.placed().act(TESS, begins("2026-03-12"));
        given(later)
                .today("2026-03-20")
                .when(raises(PlaceKind.NETWORK, "Bij tante Lot"))
                .thenRefused("before-place-search");
    }
}
