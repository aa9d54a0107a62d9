package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.rulebook.situations.Around.theDay;
import static nl.thuisbest.rulebook.situations.Situation.situation;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.trajectory.AftercareRhythm;
import nl.thuisbest.core.trajectory.CircleConsent;
import nl.thuisbest.core.trajectory.CircleNo;
import nl.thuisbest.core.trajectory.CircleRing;
import nl.thuisbest.core.trajectory.CommitmentNo;
import nl.thuisbest.core.trajectory.NeedAnswer;
import nl.thuisbest.core.trajectory.NeedKind;
import nl.thuisbest.core.trajectory.Opinion;
import nl.thuisbest.core.trajectory.OptionOutcome;
import nl.thuisbest.core.trajectory.ParticipantKind;
import nl.thuisbest.core.trajectory.PlaceAgreementNo;
import nl.thuisbest.core.trajectory.PlaceCondition;
import nl.thuisbest.core.trajectory.PlaceKind;
import nl.thuisbest.core.trajectory.PlaceNeedNo;
import nl.thuisbest.core.trajectory.PlaceOptionNo;
import nl.thuisbest.core.trajectory.PlaceSearchEvent;
import nl.thuisbest.core.trajectory.PlaceSearchNo;
import nl.thuisbest.core.trajectory.SearchEnding;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import org.jspecify.annotations.Nullable;

/** The search for a place to grow up: terms of the house, so that nobody is forgotten (S3). */
final class PlaceSearchSituations {
    private static final PlaceSearchNo SEARCH = new PlaceSearchNo(1);
    private static final PlaceOptionNo AUNT = new PlaceOptionNo(1);
    private static final CommitmentNo COMMITMENT = new CommitmentNo(1);

    private PlaceSearchSituations() {}

    private static Past begun() {
        return begun("2026-03-02");
    }

    private static Past begun(String day) {
        return Paths.placed()
                .then(
                        new PlaceSearchEvent.PlaceSearchBegun(
                                SEARCH,
                                story("Vaak verhuisd."),
                                story("Waar kan Sam blijven?"),
                                null,
                                TESS.staff(),
                                on(day)));
    }

    private static Past asked(@Nullable String told) {
        return begun().then(
                        new PlaceSearchEvent.PlaceNeedRecorded(
                                new PlaceNeedNo(1),
                                SEARCH,
                                NeedKind.WISH,
                                ParticipantKind.YOUNG_PERSON,
                                null,
                                story("Een eigen kamer."),
                                on("2026-03-04")),
                        new PlaceSearchEvent.PlaceNeedAnswered(
                                new PlaceNeedNo(1),
                                SEARCH,
                                NeedAnswer.NOT_FOLLOWED,
                                story("Er is geen kamer vrij."),
                                told == null ? null : TESS.staff(),
                                told == null ? null : on(told),
                                on("2026-03-05")));
    }

    private static PlaceSearchEvent.CircleJoined joined(CircleConsent consent, String day) {
        return new PlaceSearchEvent.CircleJoined(
                new CircleNo(1),
                SEARCH,
                CircleRing.NEAREST,
                null,
                line("Tante Lot"),
                line("tante"),
                story("Elke zondag eten."),
                consent,
                on(day));
    }

    private static Past possible() {
        return begun().then(
                        new PlaceSearchEvent.PlaceOptionRaised(
                                AUNT,
                                SEARCH,
                                PlaceKind.NETWORK,
                                line("Bij tante Lot"),
                                line("Sam"),
                                null,
                                on("2026-03-04")),
                        looked(OptionOutcome.POSSIBLE, "2026-03-06"));
    }

    private static PlaceSearchEvent.PlaceOptionLookedAt looked(OptionOutcome outcome, String day) {
        return new PlaceSearchEvent.PlaceOptionLookedAt(
                AUNT,
                SEARCH,
                outcome,
                null,
                List.of(new PlaceCondition(line("Een bed"), line("gemeente"), on("2026-03-20"))),
                on(day));
    }

    private static PlaceSearchEvent.PlaceChosen chosen() {
        return new PlaceSearchEvent.PlaceChosen(
                AUNT,
                SEARCH,
                Opinion.AGREES,
                story("Graag."),
                story("Dichtbij."),
                line("Sam en moeder"),
                null,
                on("2026-03-10"));
    }

    private static PlaceSearchEvent.BreakthroughMoneyAgreed money() {
        return new PlaceSearchEvent.BreakthroughMoneyAgreed(
                new PlaceAgreementNo(1),
                SEARCH,
                line("De zolder"),
                null,
                line("gemeente"),
                line("A. Zonderland"),
                on("2026-09-01"),
                on("2026-03-10"));
    }

    private static PlaceSearchEvent.CommitmentMade committed() {
        return new PlaceSearchEvent.CommitmentMade(
                COMMITMENT,
                SEARCH,
                null,
                null,
                line("Tante Lot"),
                story("Ik blijf."),
                on("2026-12-01"),
                on("2026-03-10"));
    }

    private static PlaceSearchEvent.CommitmentEnded stopped() {
        return new PlaceSearchEvent.CommitmentEnded(
                COMMITMENT,
                SEARCH,
                story("Verhuisd."),
                line("oom"),
                story("Hij denkt na."),
                on("2026-04-01"));
    }

    private static PlaceSearchEvent.PlaceAftercareAgreed aftercare() {
        return new PlaceSearchEvent.PlaceAftercareAgreed(
                SEARCH,
                line("trajectbegeleider"),
                AftercareRhythm.MONTHLY,
                on("2026-04-10"),
                story("Langsgaan."),
                on("2026-03-10"));
    }

    private static PlaceSearchEvent.PlaceSearchEnded ended(SearchEnding how) {
        return new PlaceSearchEvent.PlaceSearchEnded(
                SEARCH, how, story("Het is gelukt."), on("2026-03-12"));
    }

    static Stream<Situation> rows() {
        return Stream.of(days(), Stream.of(others())).flatMap(rows -> rows);
    }

    private static Stream<Situation> days() {
        return Stream.of(
                        theDay("huis", "a next step", begun(), "coalitie-stap", "2026-03-23"),
                        theDay(
                                "huis",
                                "telling why a wish is not followed",
                                asked(null),
                                "coalitie-nee-vertellen",
                                "2026-03-06"),
                        theDay(
                                "huis",
                                "asking somebody in the circle whether the name may stand there",
                                begun().then(joined(CircleConsent.NOT_ASKED_YET, "2026-03-04")),
                                "coalitie-kring-toestemming",
                                "2026-03-18"),
                        theDay(
                                "huis",
                                "arranging what a place takes",
                                possible(),
                                "coalitie-nodig-voor-plek",
                                "2026-03-20"),
                        theDay(
                                "huis",
                                "looking at money that ends",
                                possible().then(money()),
                                "coalitie-afspraak-loopt-af",
                                "2026-09-01"),
                        theDay(
                                "huis",
                                "asking whether a commitment goes on",
                                possible().then(committed()),
                                "coalitie-toezegging-loopt-af",
                                "2026-12-01"),
                        theDay(
                                "huis",
                                "asking who stays once a place is chosen",
                                possible().then(chosen()),
                                "coalitie-wie-blijft",
                                "2026-03-17"),
                        theDay(
                                "huis",
                                "going by at the place",
                                possible().then(aftercare()),
                                "coalitie-nazorg",
                                "2026-04-10"),
                        theDay(
                                "huis",
                                "recording what happens at 18, two weeks after 17 and a half",
                                begun(),
                                "coalitie-achttien",
                                "2027-11-28"))
                .flatMap(rows -> rows);
    }

    private static Situation[] others() {
        return new Situation[] {
            situation("huis: a step moves the next one three weeks on")
                    .given(begun(), joined(CircleConsent.GIVEN, "2026-03-18"))
                    .on("2026-03-20")
                    .then(Then.open("coalitie-stap", "2026-04-08")),
            situation("huis: a search that ended asks no next step")
                    .given(begun(), ended(SearchEnding.HOME))
                    .on("2026-03-20")
                    .then(Then.notOpen("coalitie-stap")),
            situation("huis: a no that somebody told is told")
                    .given(asked("2026-03-05"))
                    .on("2026-03-06")
                    .then(Then.notOpen("coalitie-nee-vertellen")),
            situation("huis: a no is told also once the search ended")
                    .given(asked(null), ended(SearchEnding.HOME))
                    .on("2026-03-12")
                    .then(Then.late("coalitie-nee-vertellen", "2026-03-06")),
            situation("huis: a place that is not possible takes nothing any more")
                    .given(possible(), looked(OptionOutcome.NOT_POSSIBLE, "2026-03-12"))
                    .on("2026-03-20")
                    .then(Then.notOpen("coalitie-nodig-voor-plek")),
            situation("huis: with somebody who stays nobody else is asked")
                    .given(possible(), committed(), chosen())
                    .on("2026-03-20")
                    .then(Then.notOpen("coalitie-wie-blijft")),
            situation("huis: who stopped staying is followed by the question who stays")
                    .given(possible(), committed(), chosen(), stopped())
                    .on("2026-04-02")
                    .then(
                            Then.open("coalitie-wie-blijft", "2026-04-08"),
                            Then.notOpen("coalitie-toezegging-loopt-af")),
            situation("huis: aftercare goes on after the search ended")
                    .given(possible(), chosen(), aftercare(), ended(SearchEnding.LIVES_THERE))
                    .on("2026-04-01")
                    .then(Then.open("coalitie-nazorg", "2026-04-10")),
            situation("huis: what was arranged for 18 is asked no more")
                    .given(
                            begun(),
                            new PlaceSearchEvent.AdulthoodArranged(
                                    SEARCH,
                                    story("Bij tante Lot."),
                                    story("Tante Lot."),
                                    story("Werk."),
                                    null,
                                    on("2027-11-01")))
                    .on("2027-11-28")
                    .then(Then.notOpen("coalitie-achttien")),
        };
    }
}
