package nl.thuisbest.core.trajectory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.core.journal.EventNames;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.people.About;
import org.jspecify.annotations.Nullable;

/**
 * What happened when, by name: all that a clock needs to know; and the entries themselves, as
 * corrected.
 */
public record History(List<Happening> happenings, List<Recorded> entries) {
    static final History NONE = new History(List.of(), List.of());

    /**
     * @param on when it was so
     * @param at the time of day of it, when it was recorded
     * @param recordedAt when we knew
     * @param subject which of several: {@code leave-2}, {@code authorisation-1}, {@code
     *     notice-...}, or empty
     * @param tells the entry of the decision that a notice tells of, or null
     * @param to whom a notice went by name, or null when it did not say
     */
    public record Happening(
            String event,
            LocalDate on,
            @Nullable Moment at,
            Instant recordedAt,
            int revision,
            String subject,
            @Nullable EntryNo tells,
            @Nullable PersonId to) {}

    History with(Recorded entry) {
        var event = entry.event();
        return new History(
                Lists.plus(
                        happenings,
                        new Happening(
                                EventNames.of(event),
                                event.on(),
                                event.at(),
                                entry.envelope().recordedAt(),
                                entry.revision(),
                                Subjects.of(event),
                                tells(event),
                                to(event))),
                Lists.plus(entries, entry));
    }

    private static @Nullable EntryNo tells(TrajectoryEvent event) {
        return event instanceof LegalEvent.NoticeGiven given
                ? given.decision()
                : event instanceof ShieldingEvent.NoticeWithheld withheld
                        ? withheld.decision()
                        : null;
    }

    private static @Nullable PersonId to(TrajectoryEvent event) {
        return event instanceof LegalEvent.NoticeGiven given
                ? given.person()
                : event instanceof ShieldingEvent.NoticeWithheld withheld
                        ? withheld.person()
                        : null;
    }

    public Optional<Recorded> entry(EntryNo number) {
        return number.value() <= entries.size()
                ? Optional.of(entries.get(number.value() - 1))
                : Optional.empty();
    }

    /**
     * About whom an entry is; a correction is about whom the corrected entry is, so that the
     * shielding of that entry holds for it too (care-rules 15).
     */
    public About about(Recorded entry) {
        return switch (entry.event()) {
            case RecordEvent.EntryCorrected e -> aboutOf(e.entry());
            case RecordEvent.EntryErased e -> aboutOf(e.entry());
            case CourseEvent e -> e.about();
            case PeopleEvent e -> e.about();
            case LegalEvent e -> e.about();
            case HelpEvent e -> e.about();
            case StayEvent e -> e.about();
            case LeaveEvent e -> e.about();
            case HomeEvent e -> e.about();
            case PlanEvent e -> e.about();
            case DaytimeEvent e -> e.about();
            case SafetyEvent e -> e.about();
            case TimeOutEvent e -> e.about();
            case MeasurementEvent e -> e.about();
            case RestrictionEvent e -> e.about();
            case RemedyEvent e -> e.about();
            case IncidentEvent e -> e.about();
            case ReferralEvent e -> e.about();
            case AnalysisEvent e -> e.about();
            case ExpertEvent e -> e.about();
            case PlaceSearchEvent e -> e.about();
        };
    }

    private About aboutOf(EntryNo number) {
        return entry(number).map(this::about).orElse(About.YOUTH);
    }

    /** Whether the texts of that entry were destroyed. */
    public boolean erased(EntryNo number) {
        return of("entry-erased").anyMatch(h -> h.subject().equals("entry-" + number));
    }

    /** All that happened of one kind, in the order of the entries. */
    public <E extends TrajectoryEvent> Stream<E> events(Class<E> type) {
        return entries.stream().map(Recorded::event).filter(type::isInstance).map(type::cast);
    }

    public Stream<Happening> of(String event) {
        return happenings.stream().filter(h -> h.event().equals(event));
    }

    public Optional<Happening> last(String event) {
        return of(event).reduce((_, later) -> later);
    }

    public boolean has(String event) {
        return of(event).findAny().isPresent();
    }
}
