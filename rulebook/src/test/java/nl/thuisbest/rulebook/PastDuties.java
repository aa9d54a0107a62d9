package nl.thuisbest.rulebook;

import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.MeasureId;
import nl.thuisbest.core.law.Duties;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.AuthorisationNo;
import nl.thuisbest.core.trajectory.Channel;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.MeasureMoment;
import nl.thuisbest.core.trajectory.MeasurementEvent;
import nl.thuisbest.core.trajectory.PlanEvent;
import nl.thuisbest.core.trajectory.Recipient;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;

/** What the tests of duties begin with and ask. */
final class PastDuties {
    static final Rulebook rulebook = Rulebooks.shipped();

    private PastDuties() {}

    static @org.jspecify.annotations.Nullable LocalDate open(
            Past past, String today, String clock) {
        return Duties.open(past.trajectory(), rulebook, on(today)).stream()
                .filter(duty -> duty.clock().value().equals(clock))
                .map(Duty::dueOn)
                .findFirst()
                .orElse(null);
    }

    static Duty one(Past past, String clock, String today) {
        assertThat(all(past, clock, today)).as("%s on %s", clock, today).hasSize(1);
        return all(past, clock, today).getFirst();
    }

    static List<Duty> all(Past past, String clock, String today) {
        return Duties.of(past.trajectory(), rulebook, on(today)).stream()
                .filter(duty -> duty.clock().value().equals(clock))
                .toList();
    }

    static LegalEvent.NoticeGiven notice(String clock, Recipient to, String day) {
        return new LegalEvent.NoticeGiven(
                new ClockId(clock), to, Channel.ON_PAPER_IN_PERSON, on(day));
    }

    static PlanEvent.PlanEvaluated evaluated(
            String day, @org.jspecify.annotations.Nullable String handed) {
        return new PlanEvent.PlanEvaluated(
                story("Thuis oefenen gaat beter."),
                story("Ik wil naar huis."),
                handed == null ? null : on(handed),
                on(day));
    }

    static MeasurementEvent.Measured measured(String measure, String day) {
        return new MeasurementEvent.Measured(
                new MeasureId(measure), MeasureMoment.WEEKLY, BigDecimal.ONE, null, on(day));
    }

    static StayEvent.Placed placed(String day) {
        return new StayEvent.Placed(Paths.SITE, line("De Linde"), null, null, null, on(day));
    }

    static LegalEvent.AuthorisationRegistered authorisation(
            int number, AuthorisationKind kind, String first, String last, String day) {
        return new LegalEvent.AuthorisationRegistered(
                new AuthorisationNo(number),
                kind,
                Frame.SUPERVISION_ORDER,
                days(first, last),
                line("Rechtbank Verzonnen"),
                null,
                on(day));
    }
}
