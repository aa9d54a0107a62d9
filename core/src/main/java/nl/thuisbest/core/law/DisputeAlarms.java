package nl.thuisbest.core.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.Authorisation;
import nl.thuisbest.core.trajectory.TitleEvent;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * An open question of law of which the earliest date has passed, while nobody recorded by name how
 * it is treated (care-rules 5). Before that date its clock warns.
 */
final class DisputeAlarms {
    private static final List<RoleId> ANSWERING =
            Stream.concat(Alarms.ANSWERABLE.stream(), Stream.of(Roles.JURIST)).toList();

    private final Trajectory path;
    private final LocalDate today;
    private final List<Duty> duties;
    private final List<Alarm> alarms = new ArrayList<>();

    private DisputeAlarms(Trajectory path, LocalDate today, List<Duty> duties) {
        this.path = path;
        this.today = today;
        this.duties = duties;
    }

    static Stream<Alarm> of(
            Trajectory path, Rulebook rulebook, LocalDate today, List<Duty> duties) {
        var disputed = duties.stream().filter(Duty::disputed).toList();
        if (disputed.isEmpty()) {
            return Stream.empty();
        }
        var here = new DisputeAlarms(path, today, disputed);
        rulebook.questions().stream()
                .filter(question -> !question.id().equals(TitleAlarms.FRAME_ENDED))
                .forEach(here::about);
        return here.alarms.stream();
    }

    private void about(Question question) {
        path.legal().authorisations().forEach(authorisation -> about(question, authorisation));
    }

    private void about(Question question, Authorisation authorisation) {
        var subject = "authorisation-" + authorisation.number();
        duties.stream()
                .filter(duty -> duty.subject().equals(subject))
                .filter(duty -> question.of(duty.clock()).isPresent())
                .min(Comparator.comparing(Duty::dueOn))
                .ifPresent(earliest -> ring(question, authorisation, earliest));
    }

    /** Until it is treated by name, or the authorisation is over or took its course. */
    private void ring(Question question, Authorisation authorisation, Duty earliest) {
        var since = earliest.dueOn().plusDays(1);
        var over =
                Stream.of(
                                path
                                        .legal()
                                        .titles()
                                        .treatment(authorisation.number(), question.id())
                                        .map(TitleEvent.TreatedAs::on)
                                        .stream(),
                                Stream.ofNullable(earliest.metOn()),
                                Stream.of(authorisation.endsBefore()))
                        .flatMap(days -> days)
                        .min(LocalDate::compareTo)
                        .orElseThrow();
        if (since.isBefore(over)) {
            alarms.add(
                    new Alarm(
                            "question-unanswered",
                            Force.LAW,
                            question.source(),
                            earliest.subject(),
                            since,
                            Alarms.over(over, today),
                            true,
                            ANSWERING));
        }
    }
}
