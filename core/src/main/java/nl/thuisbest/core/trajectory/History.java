package nl.thuisbest.core.trajectory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.core.journal.EventNames;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.people.About;

/**
 * What happened when, by name: all that a clock needs to know; and the entries themselves, as
 * corrected.
 */
public record History(List<Happening> happenings, List<Recorded> entries) {
    static final History NONE = new History(List.of(), List.of());

    /**
     * @param on when it was so
     * @param recordedAt when we knew
     * @param subject which of several: {@code leave-2}, {@code authorisation-1}, {@code
     *     notice-...}, or empty
     */
    public record Happening(
            String event, LocalDate on, Instant recordedAt, int revision, String subject) {}

    History with(Recorded entry) {
        var event = entry.event();
        return new History(
                Lists.plus(
                        happenings,
                        new Happening(
                                EventNames.of(event),
                                event.on(),
                                entry.envelope().recordedAt(),
                                entry.revision(),
                                Subjects.of(event))),
                Lists.plus(entries, entry));
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
            case StayEvent e -> e.about();
            case PlanEvent e -> e.about();
            case DaytimeEvent e -> e.about();
            case SafetyEvent e -> e.about();
            case MeasurementEvent e -> e.about();
        };
    }

    private About aboutOf(EntryNo number) {
        return entry(number).map(this::about).orElse(About.YOUTH);
    }

    /** Whether the texts of that entry were destroyed. */
    public boolean erased(EntryNo number) {
        return of("entry-erased").anyMatch(h -> h.subject().equals("entry-" + number));
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
