package nl.thuisbest.rulebook.situations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.thuisbest.rulebook.Rulebooks;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** All legal situations, each a test of its own; and that none of the terms is left out. */
class LegalSituationsTest {
    private static final Pattern GROUND =
            Pattern.compile(
                    "(care rule \\d+(, )?)?((JW|BJ|RJ)"
                            + " \\d+[a-z]?(\\.\\d+[a-z]?)*(\\(\\d+\\))*[a-z]?|huis|IGJ|iJw"
                            + " OP\\d+|MST\\d|S[0-4])?: .+");

    private record Subject(String name, Supplier<Stream<Situation>> rows) {}

    private static final List<Subject> SUBJECTS =
            List.of(
                    new Subject("admission", AdmissionSituations::rows),
                    new Subject("plan", PlanSituations::rows),
                    new Subject("title", TitleSituations::rows),
                    new Subject("requests", RequestSituations::rows),
                    new Subject("lapse", LapseSituations::rows),
                    new Subject("age and keeping", AgeSituations::rows),
                    new Subject("suspension", SuspensionSituations::rows),
                    new Subject("conditional authorisation", ConditionalSituations::rows),
                    new Subject("conversion", ConversionSituations::rows),
                    new Subject("open questions", DisputeSituations::rows),
                    new Subject("what cannot be decided", BadInputSituations::rows),
                    new Subject("leave", LeaveSituations::rows),
                    new Subject("restrictive measures", RestrictionSituations::rows),
                    new Subject("complaint, appeal and court", RemedySituations::rows),
                    new Subject("incidents", IncidentSituations::rows),
                    new Subject("allocation", AllocationSituations::rows),
                    new Subject("programme and house", ProgrammeSituations::rows),
                    new Subject("time-out", TimeOutSituations::rows),
                    new Subject("referral", ReferralSituations::rows),
                    new Subject("care rules", CareRuleSituations::rows),
                    new Subject("care rules on measures", MeasureRuleSituations::rows),
                    new Subject("camera and others", RightsClockSituations::rows),
                    new Subject("plan outside closed care", OutsidePlanSituations::rows),
                    new Subject("of the organisation", OrganisationSituations::rows),
                    new Subject("letters and notices", NoticeSituations::rows),
                    new Subject("away and incidents", AwaySituations::rows),
                    new Subject("series, home and time-out", SurroundingSituations::rows),
                    new Subject("analysis and expert team", TogetherSituations::rows),
                    new Subject("search for a place", PlaceSearchSituations::rows),
                    new Subject("choosing help", ChoiceSituations::rows),
                    new Subject("rulings", RulingSituations::rows),
                    new Subject("told apart", ToldApartSituations::rows));

    private static Stream<Situation> all() {
        return SUBJECTS.stream().flatMap(subject -> subject.rows().get());
    }

    @TestFactory
    Stream<DynamicContainer> situations() {
        return SUBJECTS.stream()
                .map(subject ->
                        DynamicContainer.dynamicContainer(
                                subject.name(),
                                subject.rows()
                                        .get()
                                        .map(row ->
                                                DynamicTest.dynamicTest(row.name(), row::check))));
    }

    @Test
    void there_are_at_least_a_hundred_and_twenty_each_with_a_name_of_its_own_and_its_ground() {
        var names = all().map(Situation::name).toList();
        assertThat(names).hasSizeGreaterThanOrEqualTo(120).doesNotHaveDuplicates();
        assertThat(names).allSatisfy(name -> assertThat(name).matches(GROUND));
    }

    @Test
    void every_clock_of_the_rulebook_occurs() {
        var said = all().flatMap(row -> row.clocks().stream()).collect(Collectors.toSet());
        var clocks =
                Rulebooks.shipped().clocks().stream()
                        .map(clock -> clock.id().value())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(clocks).isNotEmpty();
        clocks.removeAll(said);
        assertThat(clocks).as("clocks without a situation").isEmpty();
    }

    @Test
    void every_row_of_the_clock_table_has_the_day_before_the_day_and_the_day_after() {
        var shown = new ArrayList<ClockTable>();
        all().forEach(row -> shown.addAll(row.rows()));
        var thin = EnumSet.allOf(ClockTable.class);
        thin.removeIf(row -> shown.stream().filter(row::equals).count() >= 3);
        assertThat(thin).isEmpty();
    }
}
