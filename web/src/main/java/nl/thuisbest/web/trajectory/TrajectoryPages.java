package nl.thuisbest.web.trajectory;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.thuisbest.core.action.Actions;
import nl.thuisbest.core.action.Situation;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.analysis.Understanding;
import nl.thuisbest.web.coalition.CoalitionBrief;
import nl.thuisbest.web.due.AlarmRow;
import nl.thuisbest.web.due.DutyRows;
import nl.thuisbest.web.experts.ExpertsBrief;
import nl.thuisbest.web.journal.JournalFilter;
import nl.thuisbest.web.journal.JournalView;
import nl.thuisbest.web.ribbon.RibbonView;
import nl.thuisbest.web.ribbon.Ribbons;
import org.jspecify.annotations.Nullable;

/** Puts the page of one path together from its entries, for one reader. */
public final class TrajectoryPages {
    private static final int LATEST = 8;
    private static final int FORTNIGHT = 14;

    private final Reading reading;
    private final Situation situation;
    private final boolean past;

    /**
     * @param past whether it is shown as of an earlier day; then nothing can be done here
     */
    public TrajectoryPages(Reading reading, Situation situation, boolean past) {
        this.reading = reading;
        this.situation = situation;
        this.past = past;
    }

    /** What the page needs to know of who it is about. */
    public record Who(
            String name,
            String given,
            List<TrajectoryPage.Sibling> siblings,
            @Nullable ArrivalNote arrival) {
        public Who {
            siblings = List.copyOf(siblings);
        }
    }

    public TrajectoryPage page(Who who, List<Recorded> entries, List<AlarmRow> alarms) {
        var state = reading.standing().path();
        var id = state.id();
        var duties = reading.standing().duties();
        var language = reading.words().language().code();
        var ribbon =
                Ribbons.of(who.name(), reading.standing(), reading.rulebook(), duties, language);
        var offers =
                past
                        ? List.<OfferRow>of()
                        : new OfferRows(id, state, reading, wanted(duties))
                                .of(Actions.offers(state, situation));
        return new TrajectoryPage(
                id,
                reading.today(),
                past,
                reading.sees("restrictions"),
                Head.of(who.name(), who.given(), state, reading),
                reading.role(situation.actor().leadingRole()),
                RibbonView.of(ribbon, reading.words()),
                reading.sees("stay") ? Shifts.of(reading) : List.of(),
                who.siblings(),
                who.arrival(),
                past || !reading.sees("stay")
                        ? null
                        : HomeToday.of(who.given(), state, offers, reading),
                past ? List.of() : alarms,
                past || !reading.sees("stay")
                        ? null
                        : ReleaseNote.of(reading.standing(), "", reading.words()),
                reading.sees("stay") ? GateRows.of(id, state, reading) : null,
                offers.stream().filter(o -> o.kind().possible() && o.first()).toList(),
                offers.stream().filter(o -> o.kind().possible() && !o.first()).toList(),
                offers.stream().filter(o -> !o.kind().possible()).toList(),
                new DutyRows(
                                reading.rulebook(),
                                reading.words(),
                                reading.names(),
                                past ? Moment.endOf(reading.today()) : situation.moment())
                        .of(id, "", duties),
                dossier(state, entries));
    }

    /** Actions that meet what is due within a fortnight, the earliest first. */
    private List<String> wanted(List<Duty> duties) {
        return duties.stream()
                .filter(Duty::open)
                .filter(duty -> !duty.dueOn().isAfter(reading.today().plusDays(FORTNIGHT)))
                .flatMap(duty -> reading.rulebook().clock(duty.clock(), duty.runsFrom()).stream())
                .flatMap(clock -> Stream.ofNullable(clock.action()))
                .distinct()
                .toList();
    }

    private TrajectoryPage.Dossier dossier(Trajectory state, List<Recorded> entries) {
        return new TrajectoryPage.Dossier(
                part("plan", state, PlanPart::of),
                part("analysis", state, TrajectoryPages::understanding),
                part("experts", state, TrajectoryPages::experts),
                part("place-search", state, TrajectoryPages::placeSearch),
                part("legal", state, LegalPart::of),
                part("legal", state, RemediesPart::of),
                part("stay", state, StayPart::of),
                part("daytime", state, DaytimePart::of),
                part("safety", state, SafetyPart::of),
                part("team", state, TeamPart::of),
                part("measurements", state, MeasurementPart::of),
                part("course", state, CoursePart::of),
                reading.sees("journal") ? journal(entries) : null);
    }

    private static Understanding understanding(Trajectory state, Reading reading) {
        return Understanding.of(state, reading.names(), reading.words(), reading.today());
    }

    private static ExpertsBrief experts(Trajectory state, Reading reading) {
        return ExpertsBrief.of(state, reading.words(), reading.today());
    }

    private static CoalitionBrief placeSearch(Trajectory state, Reading reading) {
        return CoalitionBrief.of(state, reading.names(), reading.words(), reading.today());
    }

    private <T> @Nullable T part(
            String name, Trajectory state, BiFunction<Trajectory, Reading, T> make) {
        return reading.sees(name) ? make.apply(state, reading) : null;
    }

    private JournalView journal(List<Recorded> entries) {
        return JournalView.of(
                entries,
                JournalFilter.ALL,
                reading.parts(),
                LATEST,
                reading.words(),
                reading.names());
    }
}
