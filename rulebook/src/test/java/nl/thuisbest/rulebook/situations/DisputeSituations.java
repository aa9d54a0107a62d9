package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.rulebook.situations.Situation.situation;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import java.util.stream.Stream;
import nl.thuisbest.core.action.TitleAction;
import nl.thuisbest.core.kernel.ReadingId;
import nl.thuisbest.core.trajectory.AuthorisationEnd;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;

/** Open questions of law: warned before their earliest date, an alarm after it (care-rules 5). */
final class DisputeSituations {
    private static final String UNANSWERED = "question-unanswered";

    private DisputeSituations() {}

    static Stream<Situation> rows() {
        return Stream.of(
                        earliest(
                                "JW 6.1.12(3)",
                                "three months after the last night inside",
                                Paths.suspended(),
                                "drie-maanden-na-laatste-nacht",
                                "2026-06-06"),
                        earliest(
                                "JW 6.1.12(3)",
                                "three months of a conditional authorisation without admission",
                                conditional(),
                                "voorwaardelijk-drie-maanden",
                                "2026-07-04"),
                        earliest(
                                "JW 6.1.10(3)",
                                "two weeks of an emergency authorisation without a hearing",
                                Paths.judged().then(Facts.emergency(1, "2026-02-02", "2026-03-01")),
                                "spoedmachtiging-zonder-verhoor",
                                "2026-02-16"),
                        answered())
                .flatMap(rows -> rows);
    }

    private static Past conditional() {
        return Paths.returnedHome()
                .then(
                        Facts.ended(1, AuthorisationEnd.REPLACED, "2026-04-04"),
                        Facts.conditional(2, "2026-04-04", "2026-10-03"));
    }

    /** The day before, the day, and the day after the earliest date. */
    private static Stream<Situation> earliest(
            String article, String what, Past past, String clock, String last) {
        return Stream.of(
                situation("care rule 5, " + article + ": the day before, " + what + " is warned of")
                        .given(past)
                        .on(on(last).minusDays(1).toString())
                        .then(Then.question(clock, last), Then.noAlarm(UNANSWERED)),
                situation(
                                "care rule 5, "
                                        + article
                                        + ": on the day, "
                                        + what
                                        + " does not ring yet")
                        .given(past)
                        .on(last)
                        .then(Then.open(clock, last), Then.noAlarm(UNANSWERED)),
                situation(
                                "care rule 5, "
                                        + article
                                        + ": the day after, "
                                        + what
                                        + " rings unanswered")
                        .given(past)
                        .on(on(last).plusDays(1).toString())
                        .then(
                                Then.alarm(UNANSWERED, on(last).plusDays(1).toString()),
                                Then.inForce(true)));
    }

    private static Stream<Situation> answered() {
        return Stream.of(
                situation(
                                "care rule 5, JW 6.1.12(3): treated by name before the date it"
                                        + " never rings")
                        .given(Paths.suspended())
                        .by(HANNE)
                        .when(treated("niet-tijdens-schorsing", "2026-06-07"))
                        .on("2026-06-07")
                        .then(Then.accepted(), Then.noAlarm(UNANSWERED)),
                situation(
                                "care rule 5, JW 6.1.12(3): treated as the earliest, it is late,"
                                        + " not open")
                        .given(Paths.suspended())
                        .by(HANNE)
                        .when(treated("vanaf-laatste-nacht", "2026-06-10"))
                        .on("2026-06-10")
                        .then(
                                Then.noAlarm(UNANSWERED),
                                Then.late("drie-maanden-na-laatste-nacht", "2026-06-06")));
    }

    private static TitleAction.TreatAs treated(String reading, String day) {
        return new TitleAction.TreatAs(
                Paths.AUTHORISATION,
                new ReadingId(reading),
                line("Mr. Verzonnen"),
                story("Zo legt de rechtbank het hier uit."),
                on(day));
    }
}
