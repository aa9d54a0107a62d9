package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.trajectory.Channel;
import nl.thuisbest.core.trajectory.DebriefOf;
import nl.thuisbest.core.trajectory.IncidentKind;
import nl.thuisbest.core.trajectory.IncidentNo;
import nl.thuisbest.core.trajectory.MeldcodeStep;
import org.jspecify.annotations.Nullable;

/** An incident and what is done about it (JW 4.1.7, 4.1.8). */
public sealed interface IncidentAction extends Action {
    /**
     * A fact that everyone in the team records.
     *
     * @param people about whom it is, when not (only) about the young person
     * @param at the time of day, when it is known
     * @param inDoubt whether it is not clear yet if it must be reported: then an inquiry first
     */
    record RecordIncident(
            IncidentKind kind,
            Story whatHappened,
            @Nullable Story firstSteps,
            List<PersonId> people,
            boolean inDoubt,
            @Nullable Moment at,
            LocalDate on)
            implements IncidentAction {}

    /** Told to the inspectorate; JW 4.1.8(1). */
    record ReportIncident(
            IncidentNo incident, Channel channel, @Nullable Line reference, LocalDate on)
            implements IncidentAction {}

    record FinishInquiry(IncidentNo incident, Story outcome, boolean mustBeReported, LocalDate on)
            implements IncidentAction {}

    /**
     * @param report asked in the last step: whether Veilig Thuis is told
     * @param help asked in the last step: whether help is given or arranged
     */
    record TakeMeldcodeStep(
            IncidentNo incident,
            MeldcodeStep step,
            Line withWhom,
            Story outcome,
            @Nullable Boolean report,
            @Nullable Boolean help,
            LocalDate on)
            implements IncidentAction {}

    record Debrief(IncidentNo incident, DebriefOf with, Line who, Story ownWords, LocalDate on)
            implements IncidentAction {}
}
