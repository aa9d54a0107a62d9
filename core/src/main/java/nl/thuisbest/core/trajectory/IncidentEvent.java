package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.people.About;
import org.jspecify.annotations.Nullable;

/** Incidents and what follows on them: report, inquiry, meldcode, debrief (JW 4.1.7, 4.1.8). */
public sealed interface IncidentEvent extends TrajectoryEvent {
    IncidentNo number();

    /** About whom it is; nobody named means the young person. */
    List<PersonId> people();

    /** What a parent did is not shown to the child or the other parent (care-rules 15). */
    @Override
    default About about() {
        return people().isEmpty() ? About.YOUTH : new About.These(people());
    }

    /**
     * @param inDoubt whether it must first be found out if it has to be reported
     * @param firstSteps what was done at once
     * @param at the time of day, when it is known
     */
    record IncidentRecorded(
            IncidentNo number,
            IncidentKind kind,
            Story whatHappened,
            @Nullable Story firstSteps,
            List<PersonId> people,
            boolean inDoubt,
            @Nullable Moment at,
            StaffId by,
            LocalDate on)
            implements IncidentEvent {}

    /** Told to the inspectorate; JW 4.1.8(1). */
    record IncidentReported(
            IncidentNo number,
            Channel channel,
            @Nullable Line reference,
            List<PersonId> people,
            StaffId by,
            LocalDate on)
            implements IncidentEvent {}

    /**
     * The own inquiry is finished.
     *
     * @param mustBeReported whether it turned out to be a calamity or violence after all
     */
    record InquiryFinished(
            IncidentNo number,
            Story outcome,
            boolean mustBeReported,
            List<PersonId> people,
            StaffId by,
            LocalDate on)
            implements IncidentEvent {}

    /**
     * @param report whether Veilig Thuis is told, in the last step
     * @param help whether help is given or arranged, in the last step
     */
    record MeldcodeStepTaken(
            IncidentNo number,
            MeldcodeStep step,
            Line withWhom,
            Story outcome,
            @Nullable Boolean report,
            @Nullable Boolean help,
            List<PersonId> people,
            StaffId by,
            LocalDate on)
            implements IncidentEvent {}

    /** Talked over, in the words of who was asked. */
    record Debriefed(
            IncidentNo number,
            DebriefOf with,
            Line who,
            Story ownWords,
            List<PersonId> people,
            StaffId by,
            LocalDate on)
            implements IncidentEvent {
        /** The young person's own words are the young person's. */
        @Override
        public About about() {
            return with == DebriefOf.YOUTH
                    ? About.YOUTH
                    : people.isEmpty()
                            ? with == DebriefOf.FAMILY ? About.FAMILY : About.TEAM
                            : new About.These(people);
        }
    }
}
