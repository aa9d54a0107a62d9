package nl.thuisbest.core.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.thuisbest.core.evaluation.inspection.RegisterLine;
import nl.thuisbest.core.evaluation.inspection.Submission;
import nl.thuisbest.core.evaluation.inspection.Submission.Kind;
import nl.thuisbest.core.kernel.Holidays;
import nl.thuisbest.core.programme.Rulebook;

/**
 * What the organisation owes the inspectorate, by the clocks of the rulebook: from the last that
 * was sent, and before that from the first measure or leave there ever was (JW 6.7.3(2), 6.7.4(1)).
 */
public final class OrganisationDuties {
    private OrganisationDuties() {}

    /**
     * One duty of the organisation.
     *
     * @param runsFrom the day the last was sent, or the first measure or leave
     * @param first whether none was ever sent
     */
    public record OrganisationDuty(
            Kind kind,
            Clock clock,
            LocalDate runsFrom,
            boolean first,
            LocalDate dueOn,
            List<LocalDate> reminders) {
        public OrganisationDuty {
            reminders = List.copyOf(reminders);
        }

        public boolean late(LocalDate today) {
            return today.isAfter(dueOn);
        }

        /** From the first reminder on. */
        public boolean near(LocalDate today) {
            return !today.isBefore(reminders.isEmpty() ? dueOn : reminders.getFirst());
        }
    }

    /**
     * @param lines every measure and leave of all paths; asked only while nothing was sent yet
     * @return earliest due first; none for what never happened
     */
    public static List<OrganisationDuty> of(
            Supplier<List<RegisterLine>> lines, List<Submission> sent, Rulebook rulebook) {
        return Stream.of(Kind.values())
                .flatMap(kind -> of(kind, lines, sent, rulebook).stream())
                .sorted(Comparator.comparing(OrganisationDuty::dueOn))
                .toList();
    }

    private static Optional<OrganisationDuty> of(
            Kind kind,
            Supplier<List<RegisterLine>> lines,
            List<Submission> sent,
            Rulebook rulebook) {
        var last =
                sent.stream()
                        .filter(one -> one.stands() && one.kind() == kind)
                        .map(Submission::sentOn)
                        .max(LocalDate::compareTo);
        return last.or(() -> first(kind, lines.get()))
                .flatMap(from -> clock(kind, from, rulebook).map(c -> duty(kind, c, from, last)));
    }

    /** The analysis is about measures, the overview about leave too. */
    private static Optional<LocalDate> first(Kind kind, List<RegisterLine> lines) {
        return lines.stream()
                .filter(line -> kind == Kind.OVERVIEW || line.kind().measure())
                .map(OrganisationDuties::happened)
                .min(LocalDate::compareTo);
    }

    /** A leave counts from its decision, which lies before it. */
    private static LocalDate happened(RegisterLine line) {
        var began = line.began().day();
        var decided = line.decidedOn();
        return decided != null && decided.isBefore(began) ? decided : began;
    }

    private static Optional<Clock> clock(Kind kind, LocalDate from, Rulebook rulebook) {
        var starts = kind == Kind.OVERVIEW ? Moments.OVERVIEW_DUE : Moments.ANALYSIS_DUE;
        var held = rulebook.clocks().stream().filter(c -> c.starts().equals(starts)).toList();
        return held.stream()
                .filter(clock -> clock.validity().holdsOn(from))
                .findFirst()
                .or(() ->
                        held.stream()
                                .filter(clock -> clock.validity().from().isAfter(from))
                                .findFirst());
    }

    /** What was so before the rule held counts from the day it began to hold. */
    private static OrganisationDuty duty(
            Kind kind, Clock clock, LocalDate from, Optional<LocalDate> last) {
        var start = from.isBefore(clock.validity().from()) ? clock.validity().from() : from;
        var term = clock.due();
        var due = term == null ? start : term.after(start, Holidays.DUTCH);
        return new OrganisationDuty(
                kind,
                clock,
                start,
                last.isEmpty(),
                due,
                clock.leads().stream().map(lead -> lead.before(due)).sorted().toList());
    }
}
