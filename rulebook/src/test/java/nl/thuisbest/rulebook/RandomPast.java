package nl.thuisbest.rulebook;

import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.MeasureId;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.trajectory.AuthorisationEnd;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.AuthorisationNo;
import nl.thuisbest.core.trajectory.Channel;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.DaytimeEvent;
import nl.thuisbest.core.trajectory.Ending;
import nl.thuisbest.core.trajectory.FollowUpMoment;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.MeasureMoment;
import nl.thuisbest.core.trajectory.MeasurementEvent;
import nl.thuisbest.core.trajectory.PlanEvent;
import nl.thuisbest.core.trajectory.Recipient;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.core.trajectory.WishOf;
import nl.thuisbest.testkit.Happened;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.Professionals;

/** Pasts as they come: facts out of order, twice, or without what should come before them. */
final class RandomPast {
    static final LocalDate START = LocalDate.of(2026, 1, 10);
    private static final int DAYS = 200;
    private static final List<ClockId> CLOCKS =
            Rulebooks.shipped().clocks().stream().map(clock -> clock.id()).toList();
    private static final List<MeasureId> MEASURES =
            List.of(
                    new MeasureId("veilig-gevoel"),
                    new MeasureId("gedrag-cbcl"),
                    new MeasureId("tam-r-afgenomen"));

    private final Random random;
    private int authorisations;

    private RandomPast(long seed) {
        random = new Random(seed);
    }

    static Past of(long seed) {
        var made = new RandomPast(seed);
        var past = Paths.referred();
        int events = 5 + made.random.nextInt(30);
        for (int i = 0; i < events; i++) {
            past = past.then(made.event(START.plusDays(made.random.nextInt(DAYS))));
        }
        return past;
    }

    private TrajectoryEvent event(LocalDate on) {
        return switch (random.nextInt(20)) {
            case 0, 1 -> new StayEvent.Placed(Paths.SITE, line("De Linde"), null, null, null, on);
            case 2 -> new StayEvent.MstStarted(Professionals.MEREL.staff(), null, on);
            case 3, 4 -> authorisation(on);
            case 5 ->
                    new LegalEvent.AuthorisationSuspended(
                            number(),
                            Professionals.HANNE.staff(),
                            story("Kan weer thuis."),
                            null,
                            on);
            case 6 -> new LegalEvent.SuspensionWithdrawn(number(), story("Onbekend waar."), on);
            case 7 -> new LegalEvent.AdmittedOnCondition(number(), true, story("Nodig."), on);
            case 8 ->
                    new LegalEvent.AuthorisationEnded(
                            number(), AuthorisationEnd.RELEASED, null, on);
            case 9, 10, 11 ->
                    new LegalEvent.NoticeGiven(
                            CLOCKS.get(random.nextInt(CLOCKS.size())),
                            Recipient.COLLEGE,
                            Channel.POST,
                            on);
            case 12, 13 ->
                    new MeasurementEvent.Measured(
                            MEASURES.get(random.nextInt(MEASURES.size())),
                            MeasureMoment.WEEKLY,
                            BigDecimal.ONE,
                            null,
                            on);
            case 14 -> new PlanEvent.PlanEvaluated(story("Beter."), story("Goed."), null, on);
            case 15 ->
                    new DaytimeEvent.SchoolContacted(
                            line("De Kade"), line("De mentor"), story("Denkt na."), on);
            case 16 ->
                    new CourseEvent.EarlierHelpRecorded(
                            line("MST"),
                            line("Verzonnen"),
                            null,
                            story("Gestopt."),
                            line("Moeder"),
                            null,
                            on);
            case 17 -> new CourseEvent.AftercareStarted(story("Samen met oma."), null, on);
            case 18 -> new StayEvent.LetGo(Whereabouts.HOME, null, on);
            default -> end(on);
        };
    }

    private TrajectoryEvent end(LocalDate on) {
        return random.nextBoolean()
                ? new CourseEvent.FollowedUp(FollowUpMoment.AFTER_6_MONTHS, Happened.atHome(), on)
                : new CourseEvent.Closed(
                        Ending.AS_PLANNED,
                        WishOf.EVERYONE,
                        true,
                        story("Samen."),
                        null,
                        Happened.atHome(),
                        on);
    }

    private LegalEvent.AuthorisationRegistered authorisation(LocalDate on) {
        return new LegalEvent.AuthorisationRegistered(
                new AuthorisationNo(++authorisations),
                AuthorisationKind.ORDINARY,
                Frame.SUPERVISION_ORDER,
                new Period(on, on.plusDays(30 + random.nextInt(100))),
                line("Rechtbank Verzonnen"),
                null,
                on);
    }

    private AuthorisationNo number() {
        return new AuthorisationNo(1 + random.nextInt(Math.max(1, authorisations)));
    }
}
