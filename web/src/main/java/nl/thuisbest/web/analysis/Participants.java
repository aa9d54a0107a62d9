package nl.thuisbest.web.analysis;

import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.trajectory.AnalysisEvent.AnalysisJoined;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.sentence.Names;

/** What those who take part in an analysis are called. */
public final class Participants {
    private Participants() {}

    /** The full name, or what was typed of somebody from outside. */
    public static String name(AnalysisJoined one, Names names) {
        var person = one.person();
        var staff = one.staff();
        return person != null
                ? names.person(person)
                : staff != null
                        ? names.staff(staff)
                        : Optional.ofNullable(one.who()).map(Line::text).orElse("");
    }

    /** As people at the table say it: moeder, Roos Terwolde; the young person by name. */
    static String called(AnalysisJoined one, Trajectory path, Names names, Words words) {
        return path.team().kin().stream()
                .filter(kin -> kin.person().equals(one.person()))
                .findFirst()
                .map(kin -> words.word(kin.relation()))
                .orElseGet(() -> name(one, names));
    }

    /** Several in one sentence: Sem, moeder en Roos Terwolde. */
    static String list(List<String> names, Words words) {
        return names.size() < 2
                ? String.join("", names)
                : words.say(
                        "analysis.and",
                        String.join(", ", names.subList(0, names.size() - 1)),
                        names.getLast());
    }
}
