package nl.thuisbest.web.inspectorate;

import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.core.evaluation.inspection.RegisterLine;
import nl.thuisbest.core.evaluation.inspection.RegisterLine.Missing;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.core.shape.Words;
import nl.thuisbest.store.projection.RestrictionRegister;
import nl.thuisbest.store.register.Person;
import nl.thuisbest.store.register.PersonRegister;
import nl.thuisbest.web.app.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the rows of a period from the register and the names: two queries, however many paths. */
@Component
class FileRows {
    /** The columns, by the end of their key in the language file. */
    static final List<String> COLUMNS =
            List.of("name", "bsn", "kind", "decision", "decided-on", "begin", "end");

    private final RestrictionRegister register;
    private final PersonRegister people;
    private final Rules rules;
    private final Today today;

    FileRows(RestrictionRegister register, PersonRegister people, Rules rules, Today today) {
        this.register = register;
        this.people = people;
        this.rules = rules;
        this.today = today;
    }

    /** The register of all paths, without names. */
    List<RestrictionRegister.OfPath> register() {
        return register.list();
    }

    /** Every line of it. */
    static List<RegisterLine> lines(List<RestrictionRegister.OfPath> all) {
        return all.stream().flatMap(path -> path.lines().stream()).toList();
    }

    List<FileRow> of(
            List<RestrictionRegister.OfPath> all,
            Period period,
            nl.thuisbest.web.i18n.Words words) {
        var paths =
                all.stream()
                        .filter(path -> path.lines().stream().anyMatch(one -> one.within(period)))
                        .toList();
        var known = people.list(paths.stream().map(RestrictionRegister.OfPath::youth).toList());
        var rows = new ArrayList<FileRow>();
        for (var path : paths) {
            var person = known.get(path.youth());
            path.lines().stream()
                    .filter(one -> one.within(period))
                    .map(one -> row(path, one, person, words))
                    .forEach(rows::add);
        }
        return rows;
    }

    private FileRow row(
            RestrictionRegister.OfPath path,
            RegisterLine line,
            @Nullable Person person,
            nl.thuisbest.web.i18n.Words words) {
        var name = person == null ? "" : person.name().full();
        var bsn = person == null || person.bsn() == null ? "" : person.bsn().value();
        var missing = new ArrayList<Missing>();
        if (name.isEmpty()) {
            missing.add(Missing.NAME);
        }
        if (bsn.isEmpty()) {
            missing.add(Missing.BSN);
        }
        missing.addAll(line.missing(today.date()));
        var what = what(line, words);
        return new FileRow(
                path.path(),
                name,
                what,
                begin(line, words),
                List.of(
                        name,
                        bsn,
                        words.say("inspectorate.kind." + Words.ofEnum(line.kind())),
                        what,
                        line.decidedOn() == null ? "" : line.decidedOn().toString(),
                        at(line, line.began()),
                        line.ended() == null ? "" : at(line, line.ended())),
                missing);
    }

    private String what(RegisterLine line, nl.thuisbest.web.i18n.Words words) {
        if (!line.kind().measure()) {
            return words.say("word.leave-purpose." + line.what());
        }
        return rules.current().restrictions().stream()
                .filter(one -> one.id().value().equals(line.what()))
                .findFirst()
                .map(one -> one.text().in(words.language().code()))
                .orElse(line.what());
    }

    private String begin(RegisterLine line, nl.thuisbest.web.i18n.Words words) {
        return line.kind().measure()
                ? words.days().near(line.began(), today.date())
                : words.days().near(line.began().day(), today.date());
    }

    /** A leave goes by days, a measure by the minute. */
    private static String at(RegisterLine line, Moment moment) {
        return line.kind().measure()
                ? moment.local().toString().replace('T', ' ')
                : moment.day().toString();
    }
}
