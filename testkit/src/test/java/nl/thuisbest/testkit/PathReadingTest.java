package nl.thuisbest.testkit;

import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import nl.thuisbest.core.evaluation.ClosedStay;
import nl.thuisbest.core.evaluation.Destination;
import nl.thuisbest.core.evaluation.Mismatch;
import nl.thuisbest.core.evaluation.PathOutcome;
import nl.thuisbest.core.evaluation.PathReading;
import nl.thuisbest.core.evaluation.StayEnd;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.Ending;
import nl.thuisbest.core.trajectory.SafetyEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.TimeOutNo;
import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.core.trajectory.WishOf;
import nl.thuisbest.core.trajectory.YesNoUnknown;
import org.junit.jupiter.api.Test;

/** What a journal says of the outcome of its path. */
class PathReadingTest {
    @Test
    void a_path_that_went_as_planned_gives_its_dates_days_and_outcomes() {
        var path = read(Paths.closed());
        assertThat(path.dates().indicated()).isEqualTo(on("2026-01-13"));
        assertThat(path.dates().dayOfReturn()).hasValue(40);
        assertThat(path.dates().pathDays()).hasValue(151);
        assertThat(path.stay())
                .isEqualTo(new ClosedStay(38, 30, 0, new StayEnd.Left(40, Destination.HOME)));
        assertThat(path.ending().reason()).isEqualTo(Ending.AS_PLANNED);
        assertThat(path.ending().mutual()).isEqualTo(YesNoUnknown.YES);
        assertThat(path.ending().cooperationFailed()).isEqualTo(YesNoUnknown.NO);
        assertThat(path.atEnd().livesAtHome()).isEqualTo(YesNoUnknown.YES);
        assertThat(Mismatch.in(path)).isEmpty();
    }

    @Test
    void the_nights_of_a_time_out_are_days_inside_and_the_first_way_out_stays_home() {
        var path =
                read(
                        Paths.onTimeOut()
                                .then(
                                        new SafetyEvent.TimeOutEnded(
                                                new TimeOutNo(1),
                                                story("Rustig, met afspraken naar huis."),
                                                on("2026-04-26")),
                                        closed("2026-06-26")));
        assertThat(path.stay())
                .isEqualTo(new ClosedStay(44, 30, 1, new StayEnd.Left(40, Destination.HOME)));
    }

    @Test
    void who_is_inside_is_followed_until_yesterday() {
        var path = read(Paths.practised());
        assertThat(path.stay().end()).isNull();
        assertThat(path.asOf(on("2026-02-20")).stay().end()).isEqualTo(new StayEnd.StillInside(24));
        assertThat(path.asOf(on("2026-01-26")).stay().end()).isNull();
    }

    @Test
    void a_weekend_of_practice_is_no_way_out() {
        var path = read(Paths.practised().then(closed("2026-02-20")));
        assertThat(path.stay().end())
                .isEqualTo(new StayEnd.Left(25, Destination.OTHER_CLOSED_PLACE));
    }

    @Test
    void a_move_to_an_open_place_is_the_way_out_and_a_night_there_is_not() {
        var moved = read(Paths.planned().then(slept(Whereabouts.OPEN_PLACE, "2026-02-20")));
        assertThat(moved.stay().end()).isEqualTo(new StayEnd.Left(25, Destination.OPEN_PLACE));
        var oneNight =
                read(
                        Paths.planned()
                                .then(
                                        slept(Whereabouts.OPEN_PLACE, "2026-02-20"),
                                        slept(Whereabouts.GROUP, "2026-02-21")));
        assertThat(oneNight.stay().end()).isNull();
    }

    @Test
    void being_let_go_home_is_going_home() {
        var path =
                read(
                        Paths.planned()
                                .then(
                                        new StayEvent.LetGo(
                                                Whereabouts.NETWORK, null, on("2026-02-20"))));
        assertThat(path.dates().returned()).isEqualTo(on("2026-02-20"));
        assertThat(path.stay().end()).isEqualTo(new StayEnd.Left(25, Destination.HOME));
    }

    @Test
    void before_the_placement_nothing_is_known_of_a_stay() {
        var path = read(Paths.indicated());
        assertThat(path.stay()).isEqualTo(ClosedStay.UNKNOWN);
        assertThat(path.site()).isNull();
        assertThat(path.closed()).isFalse();
    }

    @Test
    void cooperation_that_did_not_come_about_is_counted() {
        var path =
                read(
                        Paths.planned()
                                .then(
                                        new CourseEvent.Closed(
                                                Ending.EARLY_BY_CLIENT,
                                                WishOf.PARENTS,
                                                false,
                                                story("De ouders zagen er niets meer in."),
                                                story("Wij kwamen te vaak onverwacht."),
                                                Happened.atHome(),
                                                on("2026-02-20"))));
        assertThat(path.ending().cooperationFailed()).isEqualTo(YesNoUnknown.YES);
        assertThat(path.ending().mutual()).isEqualTo(YesNoUnknown.NO);
        assertThat(path.ending().dropout()).isEqualTo(YesNoUnknown.YES);
    }

    private static PathOutcome read(Past past) {
        return PathReading.of(past.trajectory());
    }

    private static StayEvent slept(Whereabouts where, String day) {
        return new StayEvent.SleptElsewhere(where, null, on(day));
    }

    private static CourseEvent closed(String day) {
        return new CourseEvent.Closed(
                Ending.AS_PLANNED,
                WishOf.EVERYONE,
                true,
                story("Samen afgesloten."),
                null,
                Happened.atHome(),
                on(day));
    }
}
