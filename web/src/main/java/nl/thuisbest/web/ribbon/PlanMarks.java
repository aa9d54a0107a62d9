package nl.thuisbest.web.ribbon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.kernel.Holidays;
import nl.thuisbest.core.law.Clock;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.PlannedDay;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.ribbon.Ribbon.Mark;

/** The moments of plan and evaluation: those that were, the next by the clocks, and the end. */
final class PlanMarks {
    private static final int SOON = 14;
    private static final int AT_MOST = 8;

    private final Trajectory state;
    private final Rulebook rulebook;
    private final List<Duty> duties;
    private final LocalDate today;

    PlanMarks(Trajectory state, Rulebook rulebook, List<Duty> duties, LocalDate today) {
        this.state = state;
        this.rulebook = rulebook;
        this.duties = duties;
        this.today = today;
    }

    List<Mark> until(LocalDate last, PlannedDay end) {
        var marks = new ArrayList<Mark>();
        for (var plan : state.plan().adopted()) {
            marks.add(new Mark("plan", 0, plan.on(), Mark.State.DONE));
        }
        int number = 0;
        for (var evaluation : state.plan().evaluations()) {
            marks.add(new Mark("evaluation", ++number, evaluation.on(), Mark.State.DONE));
        }
        due("plan-adopted").ifPresent(day -> marks.add(new Mark("plan-due", 0, day, ahead(day))));
        evaluations(marks, number, last);
        var closing = end.on();
        if (closing != null) {
            marks.add(
                    new Mark("end", 0, closing, end.done() ? Mark.State.DONE : Mark.State.PLANNED));
        }
        marks.sort(Comparator.comparing(Mark::on));
        return marks;
    }

    /** The next evaluation, and those after it as long as the plan lasts. */
    private void evaluations(List<Mark> marks, int done, LocalDate last) {
        var next = due("plan-evaluated");
        if (next.isEmpty()) {
            return;
        }
        int number = done + 1;
        marks.add(new Mark("evaluation", number, next.get(), ahead(next.get())));
        var repeats = clock("plan-evaluated").map(Clock::repeats).orElse(null);
        if (repeats == null) {
            return;
        }
        var holidays = Holidays.DUTCH;
        var day = repeats.after(next.get(), holidays);
        while (day.isBefore(last) && number < AT_MOST) {
            marks.add(new Mark("evaluation", ++number, day, ahead(day)));
            day = repeats.after(day, holidays);
        }
    }

    private Mark.State ahead(LocalDate day) {
        return day.isAfter(today.plusDays(SOON)) ? Mark.State.PLANNED : Mark.State.DUE;
    }

    private Optional<LocalDate> due(String event) {
        return duties.stream()
                .filter(Duty::open)
                .filter(duty -> meets(duty, event))
                .map(Duty::dueOn)
                .min(LocalDate::compareTo);
    }

    private boolean meets(Duty duty, String event) {
        return rulebook.clock(duty.clock(), duty.runsFrom())
                .filter(clock -> clock.metBy().contains(event))
                .isPresent();
    }

    private Optional<Clock> clock(String event) {
        return rulebook.clocks().stream()
                .filter(clock -> clock.metBy().contains(event) && clock.repeats() != null)
                .findFirst();
    }
}
