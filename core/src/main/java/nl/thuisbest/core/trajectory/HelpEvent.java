package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.people.About;
import org.jspecify.annotations.Nullable;

/** Which help fits: places that were asked for, the choice, and the start of it (S3). */
public sealed interface HelpEvent extends TrajectoryEvent {
    @Override
    default About about() {
        return About.FAMILY;
    }

    /**
     * Chosen together; the path follows this programme from now on, with one dossier.
     *
     * @param whyNotLighter why lighter help is not enough, where lighter help may do
     * @param familyView what the family thinks of it, in its own words
     * @param with who decided together
     * @param deviation the reason to choose what does not fit by its own criteria
     */
    record HelpChosen(
            ProgrammeId programme,
            Story reasons,
            @Nullable Story whyNotLighter,
            Story familyView,
            List<Line> with,
            @Nullable Story deviation,
            LocalDate on)
            implements HelpEvent {
        public HelpChosen {
            with = List.copyOf(with);
        }

        /** What was chosen last on this path. */
        public static Optional<HelpChosen> last(Trajectory path) {
            return path.history().events(HelpChosen.class).reduce((_, later) -> later);
        }
    }

    /**
     * The path follows this edition of its programme from now on.
     *
     * @param why the reason to move to another edition; null when the path begins on it
     */
    record EditionFollowed(ProgrammeId programme, int edition, @Nullable Story why, LocalDate on)
            implements HelpEvent {}

    /** Somebody who offers the programme was asked whether there is a place. */
    record PlaceAsked(ProgrammeId programme, Line provider, LocalDate on) implements HelpEvent {}

    /**
     * @param from the first day of the place, when there is one then
     */
    record PlaceAnswered(
            ProgrammeId programme,
            Line provider,
            PlaceAnswer answer,
            @Nullable LocalDate from,
            LocalDate on)
            implements HelpEvent {}

    /**
     * Help of a programme that does not begin with closed stay.
     *
     * @param place where someone lives with it, when not at home
     * @param sleeps where someone sleeps from that night; null when that does not change by it
     * @param deviation the reason when the team was not complete
     */
    record HelpStarted(
            Line provider,
            @Nullable Line place,
            @Nullable Whereabouts sleeps,
            @Nullable Story deviation,
            LocalDate on)
            implements HelpEvent {}
}
