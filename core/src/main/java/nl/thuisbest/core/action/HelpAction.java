package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.trajectory.PlaceAnswer;
import org.jspecify.annotations.Nullable;

/** Asking for places, choosing help together, and starting it (S3). */
public sealed interface HelpAction extends Action {
    record AskPlace(ProgrammeId programme, Line provider, LocalDate on) implements HelpAction {}

    /**
     * @param from the first day of the place, when there is one then
     */
    record AnswerPlace(
            ProgrammeId programme,
            Line provider,
            PlaceAnswer answer,
            @Nullable LocalDate from,
            LocalDate on)
            implements HelpAction {}

    /**
     * @param whyNotLighter asked where lighter help may do
     * @param familyView in the family's own words
     * @param with who decided together: family, referrer, a counter-voice
     * @param deviation asked when it does not fit by its own criteria, or is not known to
     */
    record ChooseHelp(
            ProgrammeId programme,
            Story reasons,
            @Nullable Story whyNotLighter,
            Story familyView,
            List<Line> with,
            @Nullable Story deviation,
            LocalDate on)
            implements HelpAction {
        public ChooseHelp {
            with = List.copyOf(with);
        }
    }

    /**
     * @param place where someone lives with it, when not at home
     * @param deviation the reason to start while a role is missing in the team
     */
    record StartHelp(Line provider, @Nullable Line place, @Nullable Story deviation, LocalDate on)
            implements HelpAction {}

    /** The path moves to the newest edition of its programme; without this it stays on its own. */
    record FollowNewEdition(Story why, LocalDate on) implements HelpAction {}
}
