package nl.thuisbest.core.law;

import java.util.stream.Stream;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.AuthorisationNo;
import nl.thuisbest.core.trajectory.History.Happening;
import nl.thuisbest.core.trajectory.TitleEvent;
import nl.thuisbest.core.trajectory.Trajectory;

/** How named persons treat open questions of law, and which dates no longer lead by it. */
final class Treatments {
    private static final String TREATED = "treated-as";
    private static final String SUBJECT = "authorisation-";

    private Treatments() {}

    /** The entry by which another reading leads than the one of this clock. */
    static Stream<Happening> against(
            ClockId clock, String subject, Rulebook rulebook, Trajectory path) {
        if (path.legal().titles().treatments().isEmpty() || !subject.startsWith(SUBJECT)) {
            return Stream.empty();
        }
        var number = new AuthorisationNo(Integer.parseInt(subject.substring(SUBJECT.length())));
        return rulebook.questions().stream()
                .filter(question -> question.of(clock).isPresent())
                .flatMap(
                        question -> path.legal().titles().treatment(number, question.id()).stream())
                .filter(treated ->
                        rulebook.questions().stream()
                                .flatMap(q -> q.reading(treated.reading()).stream())
                                .noneMatch(reading -> clock.equals(reading.clock())))
                .flatMap(treated -> entry(treated, path));
    }

    private static Stream<Happening> entry(TitleEvent.TreatedAs treated, Trajectory path) {
        return path.history()
                .of(TREATED)
                .filter(h -> path.history().entries().get(h.revision() - 1).event().equals(treated))
                .limit(1);
    }
}
