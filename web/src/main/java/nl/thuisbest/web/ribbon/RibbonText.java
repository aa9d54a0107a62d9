package nl.thuisbest.web.ribbon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.web.i18n.Words;

/** The ribbon in words: its title, its sentences, and the labels that are sentences. */
final class RibbonText {
    private final Ribbon ribbon;
    private final Words words;

    RibbonText(Ribbon ribbon, Words words) {
        this.ribbon = ribbon;
        this.words = words;
    }

    String title() {
        return words.say("ribbon.title", ribbon.name());
    }

    /** Where was slept, when home, until when; the table has the rest. */
    String description() {
        var sentences = new ArrayList<String>();
        var slept = counts("ribbon.slept.");
        if (slept.isEmpty()) {
            sentences.add(words.say("ribbon.desc.nothing"));
        } else {
            sentences.add(words.say("ribbon.desc.slept", series(slept)));
        }
        home().ifPresent(sentences::add);
        sentences.add(
                words.say("ribbon.desc.end", words.days().near(ribbon.end(), ribbon.today())));
        sentences.add(words.say("ribbon.desc.table"));
        return String.join(" ", sentences);
    }

    /** The same in short, as the name of a row. */
    String row() {
        var slept = counts("ribbon.slept.");
        var first = slept.isEmpty() ? words.say("ribbon.desc.nothing") : series(slept) + ".";
        return words.say("ribbon.row", ribbon.name(), first + home().map(s -> " " + s).orElse(""));
    }

    private Optional<String> home() {
        var home = ribbon.home();
        if (home == null) {
            return Optional.empty();
        }
        var day = words.days().near(home.on(), ribbon.today());
        var key =
                home.on().isAfter(ribbon.today())
                        ? home.decided() ? "ribbon.desc.home-decided" : "ribbon.desc.home-planned"
                        : "ribbon.desc.home-since";
        return Optional.of(words.say(key, day, ribbon.nightsToHome()));
    }

    /** "28 binnen", "3 verlof": each kind of night that was slept, by its number. */
    List<String> counts(String prefix) {
        var counts = new ArrayList<String>();
        for (var night : Night.values()) {
            int slept = ribbon.slept(night);
            if (slept > 0) {
                counts.add(words.say(prefix + night.code(), slept));
            }
        }
        return counts;
    }

    /** "a, b en c". */
    private String series(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        var first = String.join(", ", parts.subList(0, parts.size() - 1));
        return words.say("ribbon.and", first, parts.getLast());
    }

    /** Until when a lane runs, or what is wanting. */
    String end(Ribbon.Lane lane) {
        var gap = lane.gap();
        if (gap != null && gap.missing() && !begunSince(lane, gap)) {
            return words.say("ribbon.end.missing");
        }
        var until =
                lane.last(ribbon.today())
                        .map(day ->
                                words.say(
                                        "ribbon.end.until", words.days().near(day, ribbon.today())))
                        .orElse("");
        if (gap == null) {
            return until;
        }
        int days = gap.period().days();
        if (gap.missing()) {
            return words.say("ribbon.end.begun-late", until, days);
        }
        return days >= 14
                ? words.say("ribbon.end.short-weeks", until, Math.round(days / 7.0))
                : words.say("ribbon.end.short-days", until, days);
    }

    /** Whether what was missing came after all, only later than needed. */
    static boolean begunSince(Ribbon.Lane lane, Ribbon.Gap gap) {
        return lane.bars().stream()
                .anyMatch(bar -> !bar.period().from().isBefore(gap.period().until()));
    }
}
