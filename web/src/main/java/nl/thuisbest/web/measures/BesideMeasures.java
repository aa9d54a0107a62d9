package nl.thuisbest.web.measures;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.law.CameraTerm;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.core.trajectory.CameraImages;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.people.KnownNames;
import org.springframework.stereotype.Component;

/** What goes with measures: images of cameras, and what others did on the way and in a court. */
@Component
class BesideMeasures {
    private final Rules rules;

    BesideMeasures(Rules rules) {
        this.rules = rules;
    }

    List<MeasuresPage.Images> images(Trajectory state, Words words, LocalDate today) {
        return state.restrictions().images().reversed().stream()
                .filter(CameraImages::kept)
                .map(one -> images(one, words, today))
                .toList();
    }

    private MeasuresPage.Images images(CameraImages one, Words words, LocalDate today) {
        var made = words.days().nearBrief(one.madeOn(), today);
        var longer = one.longer();
        var until = CameraTerm.lastDay(one, rules.current()).orElse(one.madeOn());
        return new MeasuresPage.Images(
                one.number().value(),
                text(one.where()),
                longer != null
                        ? words.say("measures.images.longer", made, longer.incident().value())
                        : one.heldForIncident()
                                ? words.say("measures.images.legacy", made)
                                : words.say(
                                        "measures.images.until",
                                        made,
                                        words.days().nearBrief(until, today)),
                one.heldForIncident(),
                !one.heldForIncident() && today.isAfter(until));
    }

    List<MeasuresPage.OfOthers> others(
            Trajectory state, KnownNames names, Words words, LocalDate today) {
        return state.restrictions().escorts().reversed().stream()
                .map(one ->
                        new MeasuresPage.OfOthers(
                                names.code(one.measure()).orElse(one.measure().value()),
                                words.say(
                                        "measures.escorts.by",
                                        words.days().near(one.at(), today),
                                        text(one.who())),
                                one.whatHappened().erased() ? "" : one.whatHappened().text()))
                .toList();
    }

    private static String text(Line line) {
        return line.erased() ? "" : line.text();
    }
}
