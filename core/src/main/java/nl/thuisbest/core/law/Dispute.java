package nl.thuisbest.core.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.trajectory.Authorisation;
import nl.thuisbest.core.trajectory.TitleEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * An open question of law as it stands for one authorisation: every reading with its date, the
 * earliest first, and how a named person treats it (care-rules 5).
 *
 * @param treated the last word on it, or null; until then the earliest date leads
 */
public record Dispute(
        Question question,
        Authorisation authorisation,
        List<Dated> dates,
        TitleEvent.@Nullable TreatedAs treated) {
    public Dispute {
        dates = List.copyOf(dates);
    }

    /**
     * A reading and its date.
     *
     * @param on null when by this reading there is none
     */
    public record Dated(Question.Reading reading, @Nullable LocalDate on) {}

    /** Those that play on this path today: at least one of their dates runs. */
    public static List<Dispute> of(Trajectory path, List<Question> questions, List<Duty> duties) {
        var disputes = new ArrayList<Dispute>();
        for (var question : questions) {
            for (var authorisation : path.legal().authorisations()) {
                about(path, question, authorisation, duties).ifPresent(disputes::add);
            }
        }
        return disputes;
    }

    private static Optional<Dispute> about(
            Trajectory path, Question question, Authorisation authorisation, List<Duty> duties) {
        var subject = "authorisation-" + authorisation.number();
        var treated = path.legal().titles().treatment(authorisation.number(), question.id());
        var asked =
                duties.stream()
                        .filter(duty -> duty.subject().equals(subject))
                        .filter(duty -> duty.open() || treated.isPresent())
                        .toList();
        var dates = new ArrayList<Dated>();
        for (var reading : question.readings()) {
            dates.add(new Dated(reading, date(reading, asked).orElse(null)));
        }
        dates.sort(
                Comparator.comparing(Dated::on, Comparator.nullsLast(Comparator.naturalOrder())));
        if (dates.stream().allMatch(dated -> dated.on() == null)) {
            return Optional.empty();
        }
        return Optional.of(new Dispute(question, authorisation, dates, treated.orElse(null)));
    }

    private static Optional<LocalDate> date(Question.Reading reading, List<Duty> asked) {
        return asked.stream()
                .filter(duty -> duty.clock().equals(reading.clock()))
                .map(Duty::dueOn)
                .findFirst();
    }

    /** The reading that leads: the chosen one, else the earliest. */
    public Dated leading() {
        var chosen = treated;
        return chosen == null
                ? dates.getFirst()
                : dates.stream()
                        .filter(d -> d.reading().id().equals(chosen.reading()))
                        .findFirst()
                        .orElse(dates.getFirst());
    }
}
