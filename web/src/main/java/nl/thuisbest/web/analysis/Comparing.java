package nl.thuisbest.web.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import nl.thuisbest.web.i18n.Words;

/** What changed from one version of an analysis to another, piece by piece. */
final class Comparing {
    private final Words words;

    Comparing(Words words) {
        this.words = words;
    }

    List<AnalysisPage.Change> changes(AnalysisBody was, AnalysisBody is) {
        var before = pieces(was);
        var after = pieces(is);
        var all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        var changes = new ArrayList<AnalysisPage.Change>();
        for (var what : all) {
            var old = before.getOrDefault(what, "");
            var now = after.getOrDefault(what, "");
            if (!old.equals(now)) {
                changes.add(new AnalysisPage.Change(what, old, now));
            }
        }
        return changes;
    }

    /** Every piece by what it is called; a factor or a line keeps its number in all versions. */
    private SequencedMap<String, String> pieces(AnalysisBody body) {
        var pieces = new LinkedHashMap<String, String>();
        put(pieces, words.say("analysis.question"), body.question());
        put(pieces, words.say("analysis.theory"), body.theory());
        for (var voice : body.voices()) {
            put(
                    pieces,
                    words.say("analysis.voice-of", voice.name()),
                    join(voice.says(), voice.ownWords(), voice.otherView()));
        }
        for (var factor : body.factors()) {
            put(
                    pieces,
                    words.say("analysis.factor", factor.number()),
                    join(factor.name(), factor.kind(), factor.domain(), factor.explanation()));
        }
        for (var link : body.links()) {
            put(
                    pieces,
                    words.say("analysis.link", link.from(), link.to()),
                    "%s %s %s".formatted(link.fromName(), link.does(), link.toName()));
        }
        for (var moment : body.line()) {
            if (moment.number() > 0) {
                put(
                        pieces,
                        words.say("analysis.line-number", moment.number()),
                        join(moment.year(), moment.what()));
            }
        }
        put(
                pieces,
                words.say("analysis.goals"),
                String.join("; ", body.goals().stream().map(AnalysisBody.Goal::goal).toList()));
        put(pieces, words.say("analysis.fits"), join(body.fits(), body.why()));
        return pieces;
    }

    private static String join(String... parts) {
        return String.join(". ", List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
    }

    private static void put(SequencedMap<String, String> pieces, String what, String text) {
        if (!text.isEmpty()) {
            pieces.put(what, text);
        }
    }
}
