package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.Ending;
import nl.thuisbest.core.trajectory.FollowUpMoment;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.core.trajectory.WishOf;
import nl.thuisbest.testkit.Happened;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CloseTest {
    private static CourseAction.Close close(
            Ending ending, WishOf wish, boolean mutual, @Nullable String cooperation, String day) {
        return new CourseAction.Close(
                ending,
                wish,
                mutual,
                story("Samen afgesloten."),
                cooperation == null ? null : story(cooperation),
                Happened.atHome(),
                on(day));
    }

    private static CourseAction.FollowUp followUp(FollowUpMoment moment, String day) {
        return new CourseAction.FollowUp(moment, Happened.atHome(), on(day));
    }

    @Test
    void a_path_ends_with_how_by_whose_wish_and_what_came_of_it() {
        given(Paths.inAftercare())
                .when(close(Ending.AS_PLANNED, WishOf.EVERYONE, true, null, "2026-06-26"))
                .then(
                        new CourseEvent.Closed(
                                Ending.AS_PLANNED,
                                WishOf.EVERYONE,
                                true,
                                story("Samen afgesloten."),
                                null,
                                Happened.atHome(),
                                on("2026-06-26")));
    }

    @Test
    void a_path_may_end_any_time_after_referral() {
        given(Paths.referred())
                .when(close(Ending.EXTERNAL, WishOf.COURT, false, null, "2026-01-06"))
                .thenAccepted();
    }

    @Test
    void drop_out_asks_what_was_tried_and_the_own_reason_of_the_family() {
        given(Paths.returnedHome())
                .when(close(Ending.EARLY_BY_CLIENT, WishOf.PARENTS, false, null, "2026-03-20"))
                .thenRefused("cooperation-asked");
        given(Paths.returnedHome())
                .when(close(Ending.EARLY_BY_PROVIDER, WishOf.PROVIDER, false, null, "2026-03-20"))
                .thenRefused("cooperation-asked");
        given(Paths.returnedHome())
                .when(
                        close(
                                Ending.EARLY_BY_CLIENT,
                                WishOf.PARENTS,
                                false,
                                "Elke avond gebeld; moeder was moe van alle hulp.",
                                "2026-03-20"))
                .thenAccepted();
    }

    @Test
    void nobody_is_left_inside_by_closing() {
        given(Paths.placed())
                .when(close(Ending.EXTERNAL, WishOf.COURT, false, null, "2026-02-02"))
                .thenRefused("still-inside");
        given(Paths.placed(), new StayEvent.LetGo(Whereabouts.HOME, null, on("2026-02-02")))
                .when(close(Ending.EXTERNAL, WishOf.COURT, false, null, "2026-02-02"))
                .thenAccepted();
    }

    @Test
    void a_move_to_another_closed_place_ends_a_path_without_a_release() {
        given(
                        Paths.placed(),
                        new StayEvent.SleptElsewhere(
                                Whereabouts.OTHER_CLOSED_PLACE, null, on("2026-02-02")))
                .when(close(Ending.EXTERNAL, WishOf.COURT, false, null, "2026-02-02"))
                .thenAccepted();
    }

    @Test
    void an_ending_that_contradicts_itself_is_refused() {
        given(Paths.returnedHome())
                .when(close(Ending.EARLY_IN_AGREEMENT, WishOf.EVERYONE, false, null, "2026-03-20"))
                .thenRefused("agreed-is-mutual");
        given(Paths.returnedHome())
                .when(close(Ending.EARLY_BY_CLIENT, WishOf.PROVIDER, false, null, "2026-03-20"))
                .thenRefused("ending-by-another-wish", "cooperation-asked");
        given(Paths.returnedHome())
                .when(close(Ending.EARLY_BY_PROVIDER, WishOf.YOUTH, false, "Alles.", "2026-03-20"))
                .thenRefused("ending-by-another-wish");
    }

    @Test
    void a_path_ends_once_and_not_tomorrow() {
        given(Paths.closed())
                .today("2026-06-27")
                .when(close(Ending.AS_PLANNED, WishOf.EVERYONE, true, null, "2026-06-28"))
                .thenRefused("not-running", "on-in-future");
        given(Past.nothing())
                .when(close(Ending.AS_PLANNED, WishOf.EVERYONE, true, null, "2026-06-28"))
                .thenRefused("not-referred");
    }

    @Test
    void the_family_is_asked_again_months_after_the_end() {
        var followedUp =
                new CourseEvent.FollowedUp(
                        FollowUpMoment.AFTER_6_MONTHS, Happened.atHome(), on("2026-12-28"));
        given(Paths.closed())
                .when(followUp(FollowUpMoment.AFTER_6_MONTHS, "2026-12-28"))
                .then(followedUp);
        given(Paths.closed(), followedUp)
                .when(followUp(FollowUpMoment.AFTER_6_MONTHS, "2026-12-29"))
                .thenRefused("already-followed-up");
        given(Paths.closed(), followedUp)
                .when(followUp(FollowUpMoment.OTHER, "2026-12-29"))
                .thenAccepted();
    }

    @Test
    void a_follow_up_comes_after_the_end() {
        given(Paths.inAftercare())
                .when(followUp(FollowUpMoment.OTHER, "2026-06-25"))
                .thenRefused("not-closed");
        given(Paths.closed())
                .when(followUp(FollowUpMoment.OTHER, "2026-06-25"))
                .thenRefused("before-the-end");
        given(Paths.closed()).when(followUp(FollowUpMoment.OTHER, "2026-06-26")).thenAccepted();
    }
}
