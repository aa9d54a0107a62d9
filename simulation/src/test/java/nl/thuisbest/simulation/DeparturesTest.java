package nl.thuisbest.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.thuisbest.core.evaluation.Departure;
import nl.thuisbest.core.journal.EventNames;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.trajectory.PlaceSearchEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.rulebook.Rulebooks;
import org.junit.jupiter.api.Test;

/** What fictional families departed from, against the parts of their events by name. */
class DeparturesTest {
    /** Parts of an event that hold a reason which was asked. */
    private static final Set<String> REASONS =
            Set.of(
                    "deviation",
                    "whyNotLighter",
                    "withoutVote",
                    "whyNoDate",
                    "whyClosedStayIsNeeded",
                    "answerToYouth");

    private static final List<SimulatedPath> PATHS =
            new Families(Rulebooks.shipped(), 2026, LocalDate.of(2026, 3, 12)).first(80).toList();

    private static Stream<RecordComponent> reasons(Class<?> event) {
        return Stream.of(event.getRecordComponents())
                .filter(part -> REASONS.contains(part.getName()))
                .filter(part -> !isOrdinary(event, part));
    }

    /** The ground of every time-out, asked of each of them. */
    private static boolean isOrdinary(Class<?> event, RecordComponent part) {
        return part.getName().equals("whyClosedStayIsNeeded")
                && event != StayEvent.StayProlonged.class;
    }

    private static boolean given(RecordComponent part, TrajectoryEvent event) {
        try {
            return part.getAccessor().invoke(event) != null;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static long reasons(Recorded entry) {
        long open =
                entry.event() instanceof StayEvent.ReturnedHome home && !home.openGates().isEmpty()
                        ? 1
                        : 0;
        long agreed = entry.event() instanceof PlaceSearchEvent.DeviationAgreed ? 1 : 0;
        return open
                + agreed
                + reasons(entry.event().getClass())
                        .filter(part -> given(part, entry.event()))
                        .count();
    }

    @Test
    void every_reason_in_an_entry_counts_for_who_recorded_it() {
        var expected = new TreeMap<String, Long>();
        var counted = new TreeMap<String, Long>();
        for (var path : PATHS) {
            for (var entry : path.state().history().entries()) {
                long reasons = reasons(entry);
                if (reasons > 0) {
                    expected.merge(
                            path.state().id() + " " + entry.revision() + " " + entry.envelope(),
                            reasons,
                            Long::sum);
                }
            }
            for (var found : Departure.of(path.state())) {
                var one = found.departure();
                var entry = path.state().history().entries().get(one.entry() - 1);
                assertThat(one.by()).isEqualTo(entry.envelope().by());
                assertThat(one.role()).isEqualTo(entry.envelope().role());
                assertThat(one.on()).isEqualTo(entry.event().on());
                assertThat(Departure.read(one.text())).isEqualTo(one);
                counted.merge(
                        path.state().id() + " " + one.entry() + " " + entry.envelope(),
                        1L,
                        Long::sum);
            }
        }
        assertThat(counted).isEqualTo(expected).hasSizeGreaterThan(20);
    }

    @Test
    void families_depart_in_several_ways() {
        Map<Departure.Kind, Long> kinds =
                PATHS.stream()
                        .flatMap(path -> Departure.of(path.state()).stream())
                        .collect(
                                Collectors.groupingBy(
                                        one -> one.departure().kind(), Collectors.counting()));
        assertThat(kinds).hasSizeGreaterThan(3);
    }

    /** An event that gets such a part later must be counted too, or this list says why not. */
    @Test
    void every_event_that_can_hold_a_reason_is_known() {
        var names =
                EventNames.all().stream()
                        .filter(name -> reasons(EventNames.type(name)).findAny().isPresent())
                        .toList();
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "indicated",
                        "aftercare-started",
                        "help-chosen",
                        "place-chosen",
                        "help-started",
                        "analysis-adopted",
                        "team-formed",
                        "plan-adopted",
                        "placed",
                        "mst-started",
                        "stay-prolonged",
                        "time-out-decided");
    }
}
