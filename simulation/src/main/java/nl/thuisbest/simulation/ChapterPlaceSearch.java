package nl.thuisbest.simulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.thuisbest.core.action.Action;
import nl.thuisbest.core.action.PlaceSearchAction;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.trajectory.AftercareRhythm;
import nl.thuisbest.core.trajectory.CircleConsent;
import nl.thuisbest.core.trajectory.CircleNo;
import nl.thuisbest.core.trajectory.CircleRing;
import nl.thuisbest.core.trajectory.NeedKind;
import nl.thuisbest.core.trajectory.Opinion;
import nl.thuisbest.core.trajectory.OptionOutcome;
import nl.thuisbest.core.trajectory.ParticipantKind;
import nl.thuisbest.core.trajectory.PlaceCondition;
import nl.thuisbest.core.trajectory.PlaceKind;
import nl.thuisbest.core.trajectory.PlaceOptionNo;
import nl.thuisbest.core.trajectory.PlaceSearches;
import org.jspecify.annotations.Nullable;

/**
 * A sixth of the families looks for a place to grow up, half of them until one is chosen. Which
 * families is fixed, and nothing of it draws from the chance of the family.
 */
final class ChapterPlaceSearch {
    private static final int ONE_IN = 6;
    private static final PlaceOptionNo FIRST = new PlaceOptionNo(1);

    private final Scene scene;
    private final Tale tale;

    ChapterPlaceSearch(Scene scene) {
        this.scene = scene;
        this.tale = Tale.of(scene.family());
    }

    void begin() {
        if (scene.family() % ONE_IN != 3) {
            return;
        }
        var referred = scene.now();
        scene.at(referred.plusDays(20), this::question);
        step(referred, 22, this::circle);
        step(referred, 27, this::places);
        step(referred, 41, this::promises);
        if (scene.family() / ONE_IN % 2 == 0) {
            step(referred, 55, this::choice);
        }
        step(referred, 62, this::possible);
        step(referred, 95, this::possible);
    }

    private void step(LocalDate referred, int after, Runnable what) {
        scene.at(
                referred.plusDays(after),
                () -> {
                    if (PlaceSearches.of(scene.state()).open().isPresent()) {
                        what.run();
                    }
                });
    }

    private void act(Action action) {
        scene.walk().aside(scene.coordinator(), action);
    }

    private void question() {
        if (!scene.state().course().running()) {
            return;
        }
        act(
                new PlaceSearchAction.BeginPlaceSearch(
                        tale.story("search-why"),
                        tale.story("search-question"),
                        6 - tale.number(),
                        scene.coordinator().staff(),
                        scene.now()));
        need(ParticipantKind.YOUNG_PERSON, null, "search-own");
        need(ParticipantKind.PARENT, new Line("moeder"), "search-parent");
    }

    private void need(ParticipantKind whose, @Nullable Line who, String words) {
        act(
                new PlaceSearchAction.RecordPlaceNeed(
                        null, NeedKind.WISH, whose, who, tale.story(words), scene.now()));
    }

    private void circle() {
        joins(null, "search-near", CircleRing.NEAREST, CircleConsent.GIVEN);
        joins(null, "search-further", CircleRing.FURTHER, CircleConsent.NOT_ASKED_YET);
    }

    private void joins(
            @Nullable CircleNo known, String who, CircleRing ring, CircleConsent consent) {
        var parts = tale.pieces(who);
        act(
                new PlaceSearchAction.JoinCircle(
                        known,
                        null,
                        new Line(parts.get(0)),
                        new Line(parts.get(1)),
                        ring,
                        new Story(parts.get(2)),
                        consent,
                        scene.now()));
    }

    private void places() {
        List.of("search-place-one", "search-place-two", "search-place-three").forEach(this::raise);
        possible();
        look(2, OptionOutcome.NOT_POSSIBLE, tale.story("search-not"), List.of());
    }

    private void possible() {
        var takes = tale.pieces("search-takes");
        look(
                1,
                OptionOutcome.POSSIBLE,
                null,
                List.of(
                        new PlaceCondition(
                                new Line(takes.get(0)),
                                new Line(takes.get(1)),
                                scene.now().plusWeeks(5))));
    }

    private void raise(String place) {
        var parts = tale.pieces(place);
        act(
                new PlaceSearchAction.RaisePlaceOption(
                        null,
                        PlaceKind.valueOf(parts.get(0).toUpperCase(Locale.ROOT).replace('-', '_')),
                        new Line(parts.get(1)),
                        new Line("de jongere"),
                        null,
                        scene.now()));
    }

    private void look(
            int number, OptionOutcome outcome, @Nullable Story why, List<PlaceCondition> takes) {
        act(
                new PlaceSearchAction.LookAtPlaceOption(
                        new PlaceOptionNo(number), outcome, why, takes, scene.now()));
    }

    private void promises() {
        joins(new CircleNo(2), "search-further", CircleRing.FURTHER, CircleConsent.GIVEN);
        act(
                new PlaceSearchAction.AgreeBreakthroughMoney(
                        null,
                        tale.line("search-money"),
                        new BigDecimal("2500"),
                        new Line("gemeente"),
                        new Line("D. Denkbeeld"),
                        scene.now().plusMonths(9),
                        scene.now()));
        act(
                new PlaceSearchAction.MakeCommitment(
                        null,
                        new CircleNo(1),
                        null,
                        null,
                        tale.story("search-stays"),
                        null,
                        scene.now()));
    }

    private void choice() {
        act(
                new PlaceSearchAction.ChoosePlace(
                        FIRST,
                        Opinion.AGREES,
                        tale.story("search-view"),
                        tale.story("search-chosen"),
                        new Line("jongere, moeder en jeugdbeschermer"),
                        null,
                        scene.now()));
        act(
                new PlaceSearchAction.AgreePlaceAftercare(
                        new Line("de trajectbegeleider"),
                        AftercareRhythm.MONTHLY,
                        scene.now().plusMonths(1),
                        tale.story("search-after"),
                        scene.now()));
    }
}
