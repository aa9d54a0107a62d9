package nl.thuisbest.core.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.DayLedger;
import nl.thuisbest.core.trajectory.Forecast;
import nl.thuisbest.core.trajectory.GateStatus;
import nl.thuisbest.core.trajectory.Gates;
import nl.thuisbest.core.trajectory.Run;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * How a path stands on a day by the rules, computed once for all that show a part of it.
 *
 * @param path the path, of which something has happened
 * @param nights every night until and with that of today
 * @param forecast how it goes on if all goes as planned
 * @param gates what should be so before going home, as the programme has them
 * @param duties what is due and what was, the earliest first
 * @param alarms what is wrong now, the worst first
 * @param now the moment that terms in hours are judged by; midnight when only the day matters
 */
public record Standing(
        Trajectory path,
        LocalDate today,
        DayLedger nights,
        Forecast forecast,
        List<GateStatus> gates,
        List<Duty> duties,
        List<Alarm> alarms,
        Moment now) {
    public Standing {
        gates = List.copyOf(gates);
        duties = List.copyOf(duties);
        alarms = List.copyOf(alarms);
    }

    public static Standing of(Trajectory path, Rulebook rulebook, LocalDate today) {
        var programme = path.course().programmeIn(rulebook);
        var duties = Duties.of(path, rulebook, today);
        var forecast = Forecast.of(path, programme, today);
        return new Standing(
                path,
                today,
                DayLedger.of(path, today.plusDays(1)),
                forecast,
                Gates.of(path, programme, forecast),
                duties,
                Alarms.standing(path, rulebook, Moment.startOf(today), duties),
                Moment.startOf(today));
    }

    /** Whether anything of it is judged by the hour: a measure that lasts, a term in hours. */
    public boolean runsInHours() {
        return !path.restrictions().running().isEmpty()
                || duties.stream().anyMatch(duty -> duty.open() && duty.dueAt() != null);
    }

    /** The same at a moment of the day. */
    public Standing at(Moment moment, Rulebook rulebook) {
        return new Standing(
                path,
                today,
                nights,
                forecast,
                gates,
                duties,
                Alarms.standing(path, rulebook, moment, duties),
                moment);
    }

    /** What is due and not done, the earliest first. */
    public List<Duty> open() {
        return duties.stream().filter(Duty::open).toList();
    }

    /** Where the night of today is slept, when that is known. */
    public Optional<Run> tonight() {
        return nights.runOn(today);
    }
}
