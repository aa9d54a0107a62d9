package nl.thuisbest.core.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.shape.Words;
import nl.thuisbest.core.trajectory.AnalysisEvent;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.DaytimeEvent;
import nl.thuisbest.core.trajectory.ExpertEvent;
import nl.thuisbest.core.trajectory.HelpEvent;
import nl.thuisbest.core.trajectory.HomeEvent;
import nl.thuisbest.core.trajectory.IncidentEvent;
import nl.thuisbest.core.trajectory.LeaveEvent;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.MeasurementEvent;
import nl.thuisbest.core.trajectory.PeopleEvent;
import nl.thuisbest.core.trajectory.PlaceSearchEvent;
import nl.thuisbest.core.trajectory.PlanEvent;
import nl.thuisbest.core.trajectory.RecordEvent;
import nl.thuisbest.core.trajectory.ReferralEvent;
import nl.thuisbest.core.trajectory.RemedyEvent;
import nl.thuisbest.core.trajectory.RestrictionEvent;
import nl.thuisbest.core.trajectory.SafetyEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.TimeOutEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import org.jspecify.annotations.Nullable;

/**
 * A decision for which a reason was asked, and by whom it was taken all the same: people decide,
 * and what they departed from is told (care-rules 1). Codes, numbers and dates only, so that it can
 * stand in a table that is not encrypted; the reason stays in the journal.
 *
 * @param entry of the journal
 * @param role in which it was decided
 */
public record Departure(Kind kind, int entry, LocalDate on, StaffId by, RoleId role) {
    private static final String SEPARATOR = ";";
    private static final int PARTS = 5;

    /** What was departed from, in the order of a path. */
    public enum Kind {
        INDICATED_DESPITE,
        LIGHTER_HELP_PASSED,
        CHOSEN_DESPITE,
        ANALYSIS_WITHOUT_VOICE,
        TEAM_INCOMPLETE,
        HELP_BEFORE_TEAM,
        PLACED_OTHERWISE,
        MST_LATER,
        PLAN_WITHOUT_OWN_GOAL,
        STAYED_LONGER,
        HOME_WITH_OPEN_GATE,
        TIME_OUT_WITHOUT_VOTE,
        TIME_OUT_WITHOUT_DATE,
        AFTERCARE_EARLIER,
        PLACE_AGAINST_VIEW,
        RULE_DEPARTED_FROM
    }

    /** With the reason that was given. */
    public record Reasoned(Departure departure, Story reason) {}

    /** Every one of a path, in the order of the entries. */
    public static List<Reasoned> of(Trajectory path) {
        return path.history().entries().stream().flatMap(Departure::of).toList();
    }

    private static Stream<Reasoned> of(Recorded entry) {
        return given(entry.event())
                .map(given ->
                        new Reasoned(
                                new Departure(
                                        given.kind(),
                                        entry.revision(),
                                        entry.event().on(),
                                        entry.envelope().by(),
                                        entry.envelope().role()),
                                given.reason()));
    }

    private record Given(Kind kind, Story reason) {}

    private static Stream<Given> given(TrajectoryEvent event) {
        return switch (event) {
            case CourseEvent.Indicated e -> given(Kind.INDICATED_DESPITE, e.deviation());
            case CourseEvent.AftercareStarted e -> given(Kind.AFTERCARE_EARLIER, e.deviation());
            case HelpEvent.HelpChosen e ->
                    Stream.concat(
                            given(Kind.LIGHTER_HELP_PASSED, e.whyNotLighter()),
                            given(Kind.CHOSEN_DESPITE, e.deviation()));
            case HelpEvent.HelpStarted e -> given(Kind.HELP_BEFORE_TEAM, e.deviation());
            case AnalysisEvent.AnalysisAdopted e ->
                    given(Kind.ANALYSIS_WITHOUT_VOICE, e.deviation());
            case PeopleEvent.TeamFormed e -> given(Kind.TEAM_INCOMPLETE, e.deviation());
            case PlanEvent.PlanAdopted e -> given(Kind.PLAN_WITHOUT_OWN_GOAL, e.deviation());
            case StayEvent.Placed e -> given(Kind.PLACED_OTHERWISE, e.deviation());
            case StayEvent.MstStarted e -> given(Kind.MST_LATER, e.deviation());
            case StayEvent.StayProlonged e -> given(Kind.STAYED_LONGER, e.whyClosedStayIsNeeded());
            case StayEvent.ReturnedHome e ->
                    given(Kind.HOME_WITH_OPEN_GATE, e.openGates().isEmpty() ? null : e.dayPlan());
            case SafetyEvent.TimeOutDecided e ->
                    Stream.concat(
                            given(Kind.TIME_OUT_WITHOUT_VOTE, e.withoutVote()),
                            given(Kind.TIME_OUT_WITHOUT_DATE, e.whyNoDate()));
            case PlaceSearchEvent.PlaceChosen e ->
                    given(Kind.PLACE_AGAINST_VIEW, e.answerToYouth());
            case PlaceSearchEvent.DeviationAgreed e -> given(Kind.RULE_DEPARTED_FROM, e.reason());
            case CourseEvent _,
                    PlaceSearchEvent _,
                    HelpEvent _,
                    AnalysisEvent _,
                    PeopleEvent _,
                    PlanEvent _,
                    StayEvent _,
                    SafetyEvent _,
                    LegalEvent _,
                    LeaveEvent _,
                    HomeEvent _,
                    DaytimeEvent _,
                    TimeOutEvent _,
                    MeasurementEvent _,
                    RestrictionEvent _,
                    RemedyEvent _,
                    IncidentEvent _,
                    ReferralEvent _,
                    ExpertEvent _,
                    RecordEvent _ ->
                    Stream.empty();
        };
    }

    private static Stream<Given> given(Kind kind, @Nullable Story reason) {
        return reason == null ? Stream.empty() : Stream.of(new Given(kind, reason));
    }

    /** As it stands in a column. */
    public String text() {
        return String.join(
                SEPARATOR,
                Words.ofEnum(kind),
                Integer.toString(entry),
                on.toString(),
                role.value(),
                by.toString());
    }

    public static Departure read(String text) {
        var parts = text.split(SEPARATOR, -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("no departure");
        }
        return new Departure(
                kind(parts[0]),
                Integer.parseInt(parts[1]),
                LocalDate.parse(parts[2]),
                new StaffId(UUID.fromString(parts[4])),
                new RoleId(parts[3]));
    }

    /** The kind of this code. */
    public static Kind kind(String code) {
        return Kind.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
