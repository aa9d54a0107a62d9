package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.trajectory.AftercareRhythm;
import nl.thuisbest.core.trajectory.CircleConsent;
import nl.thuisbest.core.trajectory.CircleNo;
import nl.thuisbest.core.trajectory.CircleRing;
import nl.thuisbest.core.trajectory.CommitmentNo;
import nl.thuisbest.core.trajectory.DeviationFrom;
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
import nl.thuisbest.core.trajectory.SearchEnding;
import nl.thuisbest.testkit.Family;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import org.jspecify.annotations.Nullable;

/** A search for a place to grow up, by its actions. */
final class PlaceSearchWalk {
    static final LocalDate DAY = on("2026-03-10");
    static final PlaceNeedNo NEED = new PlaceNeedNo(1);
    static final PlaceOptionNo AUNT = new PlaceOptionNo(1);

    private PlaceSearchWalk() {}

    static Past begun() {
        return Paths.placed().act(TESS, begins("2026-03-01"));
    }

    static PlaceSearchAction.BeginPlaceSearch begins(String day) {
        return new PlaceSearchAction.BeginPlaceSearch(
                story("Zeven keer verhuisd."),
                story("Waar kan Sam blijven?"),
                7,
                TESS.staff(),
                on(day));
    }

    static PlaceSearchAction.RecordPlaceNeed need(ParticipantKind whose, @Nullable String who) {
        return new PlaceSearchAction.RecordPlaceNeed(
                null,
                NeedKind.WISH,
                whose,
                who == null ? null : line(who),
                story("Een eigen kamer."),
                DAY);
    }

    static PlaceSearchAction.AnswerPlaceNeed answer(
            NeedAnswer answer, @Nullable String reason, @Nullable String toldOn) {
        return new PlaceSearchAction.AnswerPlaceNeed(
                NEED,
                answer,
                reason == null ? null : story(reason),
                toldOn == null ? null : TESS.staff(),
                toldOn == null ? null : on(toldOn),
                DAY);
    }

    static PlaceSearchAction.JoinCircle joins(
            @Nullable PersonId person, @Nullable String name, CircleConsent consent) {
        return new PlaceSearchAction.JoinCircle(
                null,
                person,
                name == null ? null : line(name),
                line("tante"),
                CircleRing.NEAREST,
                story("Elke zondag eten."),
                consent,
                DAY);
    }

    static PlaceSearchAction.RaisePlaceOption raises(PlaceKind kind, String which) {
        return new PlaceSearchAction.RaisePlaceOption(
                null, kind, line(which), line("Sam"), story("Daar ken ik iedereen."), DAY);
    }

    static PlaceSearchAction.LookAtPlaceOption looks(
            int option, OptionOutcome outcome, @Nullable String why, String... due) {
        return new PlaceSearchAction.LookAtPlaceOption(
                new PlaceOptionNo(option),
                outcome,
                why == null ? null : story(why),
                List.of(due).stream()
                        .map(day -> new PlaceCondition(line("Een bed"), line("gemeente"), on(day)))
                        .toList(),
                DAY);
    }

    static PlaceSearchAction.ChoosePlace chooses(
            int option, Opinion youth, @Nullable String answer) {
        return new PlaceSearchAction.ChoosePlace(
                new PlaceOptionNo(option),
                youth,
                story("Liever bij mijn tante."),
                story("Dichtbij school."),
                line("Sam, moeder en jeugdbeschermer"),
                answer == null ? null : story(answer),
                DAY);
    }

    static PlaceSearchAction.AgreeBreakthroughMoney money(
            @Nullable Integer known, @Nullable String euros) {
        return new PlaceSearchAction.AgreeBreakthroughMoney(
                known == null ? null : new PlaceAgreementNo(known),
                line("Een verbouwde zolder"),
                euros == null ? null : new BigDecimal(euros),
                line("gemeente Bergen"),
                line("A. Zonderland"),
                on("2026-09-01"),
                DAY);
    }

    static PlaceSearchAction.AgreeDeviation deviation(@Nullable Integer known) {
        return new PlaceSearchAction.AgreeDeviation(
                known == null ? null : new PlaceAgreementNo(known),
                DeviationFrom.PROGRAMME_RULE,
                line("Pleegzorg stopt na één keer doorplaatsen"),
                story("De pleegzorgwerker blijft."),
                story("Weer wisselen doet kwaad."),
                line("pleegzorg"),
                line("B. van Nergens"),
                null,
                DAY);
    }

    static PlaceSearchAction.MakeCommitment commits(
            @Nullable Integer known, @Nullable Integer circle, @Nullable String who) {
        return new PlaceSearchAction.MakeCommitment(
                known == null ? null : new CommitmentNo(known),
                circle == null ? null : new CircleNo(circle),
                null,
                who == null ? null : line(who),
                story("Ik ga niet weg, ook niet als het misgaat."),
                on("2028-05-14"),
                DAY);
    }

    static PlaceSearchAction.EndCommitment stops(int number) {
        return new PlaceSearchAction.EndCommitment(
                new CommitmentNo(number),
                story("Zij verhuist."),
                line("oom"),
                story("Hij wil het doen."),
                on("2026-04-20"));
    }

    static PlaceSearchAction.AgreePlaceAftercare aftercare(String next) {
        return new PlaceSearchAction.AgreePlaceAftercare(
                line("trajectbegeleider"),
                AftercareRhythm.MONTHLY,
                on(next),
                story("Langsgaan en luisteren."),
                DAY);
    }

    static PlaceSearchAction.HoldPlaceAftercare visited(String day, @Nullable String next) {
        return new PlaceSearchAction.HoldPlaceAftercare(
                story("Rustig."), story("Ik slaap goed."), next == null ? null : on(next), on(day));
    }

    static PlaceSearchAction.EndPlaceSearch ends(SearchEnding how, String day) {
        return new PlaceSearchAction.EndPlaceSearch(how, story("Sam woont er."), on(day));
    }

    /** Looked at, chosen, with somebody who stays. */
    static Past chosen() {
        return begun().act(TESS, joins(null, "Tante Lot", CircleConsent.GIVEN))
                .act(TESS, raises(PlaceKind.NETWORK, "Bij tante Lot"))
                .act(TESS, looks(1, OptionOutcome.POSSIBLE, null, "2026-04-01"))
                .act(TESS, commits(null, 1, null))
                .act(TESS, chooses(1, Opinion.AGREES, null));
    }

    /** Every event of a search. */
    static Past everything() {
        return chosen().act(
                        TESS,
                        new PlaceSearchAction.HandOverPlaceSearch(
                                HANNE.staff(), story("Tess gaat met verlof."), DAY))
                .act(TESS, need(ParticipantKind.YOUNG_PERSON, null))
                .act(TESS, answer(NeedAnswer.PARTLY, "De zolder deel je nog even.", "2026-03-10"))
                .act(TESS, joins(Family.NOOR, null, CircleConsent.GIVEN))
                .act(TESS, new PlaceSearchAction.LeaveCircle(new CircleNo(2), null, DAY))
                .act(TESS, money(null, "2500"))
                .act(TESS, deviation(null))
                .act(
                        TESS,
                        new PlaceSearchAction.EndPlaceAgreement(
                                new PlaceAgreementNo(1), story("De zolder is klaar."), DAY))
                .act(
                        TESS,
                        new PlaceSearchAction.ArrangeAdulthood(
                                story("Bij tante Lot."),
                                story("Tante Lot en Tess."),
                                story("Werk en een zorgverzekering."),
                                null,
                                DAY))
                .act(TESS, aftercare("2026-04-10"))
                .act(TESS, visited("2026-04-10", null))
                .act(TESS, stops(1))
                .act(
                        TESS,
                        new PlaceSearchAction.StopPlaceAftercare(
                                story("Sam belt zelf."), line("wijkteam"), on("2026-05-10")))
                .act(TESS, ends(SearchEnding.LIVES_THERE, "2026-05-11"));
    }
}
