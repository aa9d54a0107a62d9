package nl.thuisbest.web.settings;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.programme.OpenPoint;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.store.office.HouseAnswers;
import nl.thuisbest.store.office.HouseAnswers.HouseAnswer;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.page.SourceText;
import nl.thuisbest.web.people.NameBook;
import nl.thuisbest.web.settings.Silence.Agreed;
import org.springframework.stereotype.Component;

/** What the sources do not say, with what the organisation agreed about it. */
@Component
public class Silences {
    private final Rules rules;
    private final HouseAnswers answers;
    private final NameBook names;
    private final Today today;

    Silences(Rules rules, HouseAnswers answers, NameBook names, Today today) {
        this.rules = rules;
        this.answers = answers;
        this.names = names;
        this.today = today;
    }

    /** Of every programme about which something is open, or was agreed. */
    public List<SilentProgramme> all(Words words) {
        var said =
                answers.list().stream()
                        .collect(Collectors.groupingBy(one -> one.point().programme()));
        return rules.current().programmesFromHome().stream()
                .map(one -> of(one, said.getOrDefault(one.id(), List.of()), words))
                .filter(one -> !one.points().isEmpty())
                .toList();
    }

    private SilentProgramme of(Programme programme, List<HouseAnswer> said, Words words) {
        var language = words.language().code();
        var byPoint = said.stream().collect(Collectors.groupingBy(one -> one.point().id()));
        var open = programme.offering().open();
        var points =
                Stream.concat(
                                open.stream().map(point -> asked(point, byPoint, words)),
                                byPoint.entrySet().stream()
                                        .filter(entry -> !isOpen(entry.getKey(), open))
                                        .map(entry ->
                                                closed(entry.getKey(), entry.getValue(), words)))
                        .toList();
        return new SilentProgramme(programme.id().value(), programme.name().in(language), points);
    }

    private static boolean isOpen(String id, List<OpenPoint> open) {
        return open.stream().anyMatch(point -> point.id().equals(id));
    }

    private Silence asked(OpenPoint point, Map<String, List<HouseAnswer>> said, Words words) {
        return new Silence(
                point.id(),
                point.question().in(words.language().code()),
                words.say("settings.silent", SourceText.of(point.source(), words)),
                true,
                told(said.getOrDefault(point.id(), List.of()), words));
    }

    /** The rulebook answers it now, or no longer asks it; what was agreed stays readable. */
    private Silence closed(String id, List<HouseAnswer> said, Words words) {
        return new Silence(id, id, words.say("settings.closed"), false, told(said, words));
    }

    private List<Agreed> told(List<HouseAnswer> said, Words words) {
        return said.stream().map(one -> told(one, words)).toList();
    }

    private Agreed told(HouseAnswer said, Words words) {
        var staff = names.colleagues().get(said.staff());
        var text = said.text();
        return new Agreed(
                said.turn(),
                text == null ? "" : text,
                staff == null ? words.say("settings.former") : staff.name().full(),
                said.staff().toString(),
                new Moment(said.at()).day(),
                words.days().near(new Moment(said.at()).day(), today.date()));
    }

    /** Whether there is such a question to answer. */
    boolean asks(HouseAnswers.Point point) {
        return Stream.ofNullable(rules.current().programmes().get(point.programme()))
                .anyMatch(programme -> isOpen(point.id(), programme.offering().open()));
    }
}
