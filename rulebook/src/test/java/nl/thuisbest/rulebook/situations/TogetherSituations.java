package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.rulebook.situations.Around.theDay;
import static nl.thuisbest.rulebook.situations.Situation.situation;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.trajectory.AnalysisEvent;
import nl.thuisbest.core.trajectory.AskGround;
import nl.thuisbest.core.trajectory.Breakthrough;
import nl.thuisbest.core.trajectory.ExpertActionNo;
import nl.thuisbest.core.trajectory.ExpertAskNo;
import nl.thuisbest.core.trajectory.ExpertDirection;
import nl.thuisbest.core.trajectory.ExpertEvent;
import nl.thuisbest.core.trajectory.ParentHelpKind;
import nl.thuisbest.core.trajectory.ParentHelpNo;
import nl.thuisbest.core.trajectory.Screening;
import nl.thuisbest.core.trajectory.StuckKind;
import nl.thuisbest.core.trajectory.TablePresence;
import nl.thuisbest.testkit.Family;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import org.jspecify.annotations.Nullable;

/**
 * The expert team and the help that parents wait for: terms of the house, so nothing lies still.
 */
final class TogetherSituations {
    private static final ExpertAskNo ASK = new ExpertAskNo(1);

    private TogetherSituations() {}

    /** Asked on Tuesday 10 February. */
    private static Past asked(boolean urgent) {
        return Paths.placed()
                .then(
                        new ExpertEvent.ExpertsAsked(
                                ASK,
                                StuckKind.NO_PLACE,
                                story("Nergens plek."),
                                story("Vier keer gebeld."),
                                story("Wie begint?"),
                                null,
                                null,
                                AskGround.WITHOUT_NAMES,
                                List.of(),
                                urgent,
                                TESS.staff(),
                                on("2026-02-10")));
    }

    /** On Thursday 12 February. */
    private static ExpertEvent.AskScreened screened(Screening outcome) {
        return new ExpertEvent.AskScreened(
                ASK, outcome, story("Met reden."), null, on("2026-02-12"));
    }

    /** Held on Wednesday 4 March. */
    private static Past held() {
        return asked(false)
                .then(
                        screened(Screening.TAKE_UP),
                        new ExpertEvent.ExpertTableHeld(
                                ASK,
                                List.of(),
                                TablePresence.PRESENT,
                                null,
                                TablePresence.PRESENT,
                                null,
                                on("2026-03-04")));
    }

    /** Given on Friday 6 March, with something to do by the 20th. */
    private static Past advised() {
        return held().then(
                        new ExpertEvent.ExpertAdviceGiven(
                                ASK,
                                List.of(new ExpertDirection(line("gemeente"), story("Begin."))),
                                on("2026-03-06")),
                        new ExpertEvent.ExpertActionAgreed(
                                new ExpertActionNo(1),
                                ASK,
                                line("Bellen"),
                                line("verwijzer"),
                                on("2026-03-20"),
                                on("2026-03-06")));
    }

    private static AnalysisEvent.ParentHelpRecorded help(@Nullable String began, String day) {
        return new AnalysisEvent.ParentHelpRecorded(
                new ParentHelpNo(1),
                Family.NOOR,
                ParentHelpKind.DEBTS,
                line("Schuldhulp"),
                on("2026-02-01"),
                null,
                null,
                began == null ? null : on(began),
                null,
                null,
                on(day));
    }

    private static ExpertEvent.AdviceFollowedUp followed(Breakthrough outcome) {
        return new ExpertEvent.AdviceFollowedUp(ASK, outcome, story("Zo."), on("2026-04-01"));
    }

    static Stream<Situation> rows() {
        return Stream.of(days(), Stream.of(others())).flatMap(rows -> rows);
    }

    private static Stream<Situation> days() {
        return Stream.of(
                        theDay(
                                "huis",
                                "screening a question to the expert team",
                                asked(false),
                                "ret-screenen",
                                "2026-02-17"),
                        theDay(
                                "huis",
                                "screening an urgent question",
                                asked(true),
                                "ret-screenen-haast",
                                "2026-02-11"),
                        theDay(
                                "huis",
                                "adding what the chair asked",
                                asked(false).then(screened(Screening.ASK_MORE)),
                                "ret-aanvullen",
                                "2026-02-19"),
                        theDay(
                                "huis",
                                "holding the table of the experts",
                                asked(false).then(screened(Screening.TAKE_UP)),
                                "ret-tafel",
                                "2026-03-05"),
                        theDay(
                                "huis",
                                "holding the table of an urgent question",
                                asked(true).then(screened(Screening.TAKE_UP)),
                                "ret-tafel-haast",
                                "2026-02-17"),
                        theDay(
                                "huis",
                                "recording the advice after the table",
                                held(),
                                "ret-advies",
                                "2026-03-11"),
                        theDay(
                                "huis",
                                "doing what was agreed after the advice",
                                advised(),
                                "ret-afspraak",
                                "2026-03-20"),
                        theDay(
                                "huis",
                                "looking back on the advice",
                                advised(),
                                "ret-volgen",
                                "2026-04-03"),
                        theDay(
                                "huis",
                                "asking how the help for a parent stands",
                                Paths.placed().then(help(null, "2026-02-10")),
                                "hulp-ouder-navragen",
                                "2026-03-10"))
                .flatMap(rows -> rows);
    }

    private static Situation[] others() {
        return new Situation[] {
            situation("huis: not yet broken through, the next look back is four weeks later")
                    .given(advised(), followed(Breakthrough.NOT_YET))
                    .on("2026-04-10")
                    .then(Then.open("ret-volgen", "2026-04-29")),
            situation("huis: broken through, nothing is left to look back on")
                    .given(advised(), followed(Breakthrough.BROKEN_THROUGH))
                    .on("2026-04-10")
                    .then(Then.notOpen("ret-volgen")),
            situation("huis: an agreement that was kept is due no more")
                    .given(
                            advised(),
                            new ExpertEvent.ExpertActionFinished(
                                    new ExpertActionNo(1), ASK, true, null, on("2026-03-18")))
                    .on("2026-03-20")
                    .then(Then.notOpen("ret-afspraak")),
            situation("huis: help for a parent that began is asked after no more")
                    .given(
                            Paths.placed(),
                            help(null, "2026-02-10"),
                            help("2026-02-20", "2026-02-20"))
                    .on("2026-03-10")
                    .then(Then.notOpen("hulp-ouder-navragen")),
        };
    }
}
