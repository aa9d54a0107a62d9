package nl.thuisbest.web.inspectorate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.thuisbest.core.evaluation.inspection.MeasureAnalysis;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.store.projection.RestrictionRegister;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.security.SignedIn;
import org.springframework.stereotype.Component;

/** Tells the register and its analysis in words. */
@Component
class InspectoratePages {
    private final FileRows rows;
    private final Rules rules;
    private final Owing owing;

    InspectoratePages(FileRows rows, Rules rules, Owing owing) {
        this.rows = rows;
        this.rules = rules;
        this.owing = owing;
    }

    InspectoratePage page(HalfYear half, SentForm form, SignedIn who, Words words) {
        var register = rows.register();
        var all = rows.of(register, half.period(), words);
        var leave = words.say("inspectorate.kind.leave");
        int leaves = (int) all.stream().filter(row -> row.cells().contains(leave)).count();
        return new InspectoratePage(
                words.say("inspectorate.half." + half.half(), Integer.toString(half.year())),
                "/toezicht/bestand/%d-%d".formatted(half.year(), half.half()),
                query(half.before()),
                query(half.after()),
                all.size() - leaves,
                leaves,
                all.stream()
                        .filter(row -> !row.missing().isEmpty())
                        .map(row -> incomplete(row, words))
                        .toList(),
                analysis(half, register, words),
                owing.all(register, words),
                owing.sent(words),
                owing.sends(who),
                Map.of(
                        "soort", form.kind(),
                        "van", form.from(),
                        "tot", form.last(),
                        "verstuurd", form.sentOn()),
                form.problems());
    }

    private static String query(HalfYear half) {
        return "/toezicht?jaar=%d&helft=%d".formatted(half.year(), half.half());
    }

    private static InspectoratePage.Incomplete incomplete(FileRow row, Words words) {
        return new InspectoratePage.Incomplete(
                row.name(),
                row.what(),
                row.begin(),
                row.missing().stream().map(words::word).collect(Collectors.joining(", ")),
                "/trajecten/" + row.path() + "/maatregelen");
    }

    private InspectoratePage.Analysis analysis(
            HalfYear half, List<RestrictionRegister.OfPath> register, Words words) {
        var found = MeasureAnalysis.of(FileRows.lines(register), half.wholeYear());
        return new InspectoratePage.Analysis(
                words.say("inspectorate.analysis", Integer.toString(half.year())),
                told(found.total(), words),
                told(found.emergencies(), words),
                told(found.prolonged(), words),
                found.kinds().stream().map(kind -> kind(kind, words)).toList(),
                found.quarters().stream().map(count -> told(count, words)).toList());
    }

    private InspectoratePage.KindRow kind(MeasureAnalysis.Kind kind, Words words) {
        var name =
                rules.current().restrictions().stream()
                        .filter(one -> one.id().value().equals(kind.measure()))
                        .findFirst()
                        .map(one -> one.text().in(words.language().code()))
                        .orElse(kind.measure());
        return new InspectoratePage.KindRow(
                name,
                told(kind.count(), words),
                kind.median()
                        .map(words.days()::span)
                        .orElseGet(() -> words.say("inspectorate.too-few")));
    }

    private static String told(MeasureAnalysis.Count count, Words words) {
        return count.shown()
                .map(number -> Integer.toString(number))
                .orElseGet(() -> words.say("inspectorate.small"));
    }

    /** The heads of the columns of the file. */
    static List<String> head(Words words) {
        return FileRows.COLUMNS.stream()
                .map(column -> words.say("inspectorate.col." + column))
                .toList();
    }
}
