package nl.thuisbest.web.rules;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.Term;
import nl.thuisbest.core.kernel.Validity;
import nl.thuisbest.core.law.Clock;
import nl.thuisbest.web.i18n.Words;
import org.jspecify.annotations.Nullable;

/** How terms, beginnings and days of a rule are said: "6 weken na de plaatsing". */
public final class RuleWords {
    private static final Term AT_ONCE = new Term("P0D");

    private final Words words;

    public RuleWords(Words words) {
        this.words = words;
    }

    /** "6 weken", "5 werkdagen", "12 uur"; a term of no days is "dezelfde dag". */
    public String term(Term term) {
        if (term.equals(AT_ONCE)) {
            return words.say("rules.term.at-once");
        }
        var value = term.value();
        if (term.isWorkingDays()) {
            return say("working-days", Integer.parseInt(value.replaceAll("\\D", "")));
        }
        if (value.startsWith("PT")) {
            long minutes = Duration.parse(value).toMinutes();
            return minutes % 60 == 0
                    ? say("hours", (int) minutes / 60)
                    : say("minutes", (int) minutes);
        }
        var period = Period.parse(value);
        var parts = new ArrayList<String>();
        part("years", period.getYears(), parts);
        part("months", period.getMonths(), parts);
        if (period.getDays() != 0 && period.getDays() % 7 == 0 && value.contains("W")) {
            part("weeks", period.getDays() / 7, parts);
        } else {
            part("days", period.getDays(), parts);
        }
        return String.join(" ", parts);
    }

    private void part(String unit, int number, List<String> parts) {
        if (number != 0) {
            parts.add(say(unit, number));
        }
    }

    private String say(String unit, int number) {
        return words.say("rules.term." + unit, number);
    }

    /** When it is due: "6 weken na de plaatsing", "6 weken voor het einde van de machtiging". */
    public String due(Clock clock) {
        var due = clock.due();
        var key = due == null ? "before" : due.equals(AT_ONCE) ? "at-once" : "after";
        var term = term(due == null ? clock.leads().getLast() : due);
        return words.find("rules.start." + clock.starts().replace("@", ""))
                .map(start -> words.say("rules.due." + key, term, start))
                .orElse(term);
    }

    /** Everything about how it counts, one sentence each. */
    public List<String> counting(Clock clock) {
        var said = new ArrayList<String>();
        said.add(unit(clock.due()));
        if (clock.weekendExtends()) {
            said.add(words.say("rules.count.weekend"));
        }
        if (!clock.leads().isEmpty()) {
            said.add(
                    words.say(
                            "rules.count.leads",
                            clock.leads().stream()
                                    .map(this::term)
                                    .collect(Collectors.joining(", "))));
        }
        if (clock.repeats() != null) {
            said.add(words.say("rules.count.repeats", term(clock.repeats())));
        }
        if (clock.disputed()) {
            said.add(words.say("rules.count.disputed"));
        }
        return said;
    }

    private String unit(@Nullable Term term) {
        if (term == null) {
            return words.say("rules.count.back");
        }
        if (term.isWorkingDays()) {
            return words.say("rules.count.working-days");
        }
        if (term.value().startsWith("PT")) {
            return words.say("rules.count.hours");
        }
        boolean months = term.value().contains("M") || term.value().contains("Y");
        return words.say(months ? "rules.count.months" : "rules.count.days");
    }

    /** From when until when it holds. */
    public String days(Validity held) {
        var until = held.until();
        var from = held.from();
        if (from.equals(LocalDate.EPOCH)) {
            return until == null
                    ? words.say("rules.always")
                    : words.say("rules.until", full(until.minusDays(1)));
        }
        return until == null
                ? words.say("rules.from", full(from))
                : words.say("rules.from-until", full(from), full(until.minusDays(1)));
    }

    private String full(LocalDate day) {
        return words.days().full(day);
    }

    /** Who must act or may, after one another. */
    public String owners(List<RoleId> owners) {
        return owners.stream().map(words::word).collect(Collectors.joining(", "));
    }

    /** The word of a subject. */
    public String subject(String subject) {
        return words.find("rules.subject." + subject)
                .orElseGet(() -> words.capital(subject.replace('-', ' ')));
    }
}
