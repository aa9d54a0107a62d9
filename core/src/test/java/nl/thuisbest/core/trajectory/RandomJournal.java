package nl.thuisbest.core.trajectory;

import static nl.thuisbest.core.trajectory.Journal.WHY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.thuisbest.core.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * Journals as nobody would write them: facts that come in late, leaves and titles across one
 * another, ends before beginnings. Only what refers to something refers to what is there.
 */
final class RandomJournal {
    static final LocalDate START = LocalDate.of(2026, 2, 9);
    private static final int DAYS = 240;

    private final Random random;
    private Journal journal = Journal.empty();
    private int authorisations;
    private int leaves;
    private int timeOuts;

    private RandomJournal(long seed) {
        random = new Random(seed);
    }

    static Journal of(long seed) {
        var made = new RandomJournal(seed);
        made.write();
        return made.journal;
    }

    private void write() {
        journal = journal.with(Journal.referred(START.minusDays(30)));
        int events = 3 + random.nextInt(25);
        var days = new ArrayList<LocalDate>();
        for (int i = 0; i < events; i++) {
            days.add(START.plusDays(random.nextInt(DAYS)));
        }
        if (random.nextInt(4) > 0) {
            Collections.sort(days);
        }
        for (var day : days) {
            journal = journal.with(event(day));
        }
    }

    private TrajectoryEvent event(LocalDate day) {
        return switch (random.nextInt(16)) {
            case 0, 1 -> authorisation(day);
            case 2 -> Journal.placed(day);
            case 3 -> new StayEvent.SleptElsewhere(pick(Whereabouts.values()), null, day);
            case 4, 5 -> leave(day);
            case 6 -> aboutLeave(day, Journal.granted(leave(), day));
            case 7 -> aboutLeave(day, new StayEvent.LeaveStarted(leaveNo(), day));
            case 8 -> aboutLeave(day, new StayEvent.LeaveEnded(leaveNo(), WHY, day));
            case 9 -> aboutLeave(day, new StayEvent.LeaveRevoked(leaveNo(), true, WHY, day));
            case 10 ->
                    aboutLeave(
                            day,
                            new StayEvent.ReturnedHome(
                                    leaveNo(), List.of(), null, Journal.SOMEONE, day));
            case 11 ->
                    new LegalEvent.AuthorisationSuspended(
                            number(), Journal.SOMEONE, WHY, null, day);
            case 12 -> new LegalEvent.SuspensionWithdrawn(number(), WHY, day);
            case 13 -> titleChange(day);
            case 14 -> Journal.timeOut(++timeOuts, pick(TimeOutRoute.values()), day);
            default -> end(day);
        };
    }

    private TrajectoryEvent titleChange(LocalDate day) {
        return random.nextBoolean()
                ? new LegalEvent.AdmittedOnCondition(number(), true, WHY, day)
                : new LegalEvent.AuthorisationEnded(
                        number(), AuthorisationEnd.NO_LONGER_NEEDED, null, day);
    }

    private TrajectoryEvent end(LocalDate day) {
        return switch (random.nextInt(8)) {
            case 0 -> Journal.closed(day);
            case 1, 2, 3 -> new StayEvent.LetGo(Whereabouts.HOME, null, day);
            default -> new SafetyEvent.TimeOutEnded(new TimeOutNo(Math.max(1, timeOuts)), WHY, day);
        };
    }

    private LegalEvent.AuthorisationRegistered authorisation(LocalDate day) {
        var kind = pick(AuthorisationKind.values());
        return Journal.authorisation(
                ++authorisations, kind, day, day.plusDays(1 + random.nextInt(120)));
    }

    private StayEvent.LeavePlanned leave(LocalDate day) {
        var from = day.plusDays(random.nextInt(10));
        return new StayEvent.LeavePlanned(
                new LeaveNo(++leaves),
                new Period(from, from.plusDays(1 + random.nextInt(30))),
                pick(LeavePurpose.values()),
                pick(LeaveRoute.values()),
                List.of(),
                day);
    }

    private TrajectoryEvent aboutLeave(LocalDate day, @Nullable TrajectoryEvent event) {
        return leaves == 0 || event == null ? leave(day) : event;
    }

    private int leave() {
        return 1 + random.nextInt(Math.max(1, leaves));
    }

    private LeaveNo leaveNo() {
        return new LeaveNo(leave());
    }

    private AuthorisationNo number() {
        return new AuthorisationNo(1 + random.nextInt(Math.max(1, authorisations)));
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
