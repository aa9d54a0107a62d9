package nl.thuisbest.rulebook.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.Term;
import nl.thuisbest.core.kernel.Validity;
import nl.thuisbest.core.law.Clock;
import nl.thuisbest.core.trajectory.Recipient;
import nl.thuisbest.core.trajectory.SearchStep;
import nl.thuisbest.rulebook.problem.Fault;
import org.jspecify.annotations.Nullable;

/** Reads the clocks of a file of the folder {@code law}, or of one programme. */
final class ClockReader {
    private static final Term NEVER = new Term("P0D");

    private ClockReader() {}

    static List<Located<Clock>> read(Section file) {
        var clocks = new ArrayList<Located<Clock>>();
        for (var section : file.sections("clocks", !file.has("measures"))) {
            clocks.add(new Located<>(clock(section, null), section.place()));
            section.close();
        }
        file.close();
        return clocks;
    }

    /** The clocks of one edition of a programme; they run on its paths only. */
    static List<Located<Clock>> ofProgramme(
            Section file, ProgrammeId programme, int edition, Validity validity) {
        var clocks = new ArrayList<Located<Clock>>();
        for (var section : file.sections("clocks", false)) {
            var own = new Own(programme, edition, validity);
            clocks.add(new Located<>(clock(section, own), section.place()));
            section.close();
        }
        return clocks;
    }

    /** Whose clock it is, when not everyone's. */
    private record Own(ProgrammeId programme, int edition, Validity validity) {}

    private static Clock clock(Section section, @Nullable Own own) {
        var id = Values.code(section, "id");
        section.reading().names().know(Kind.CLOCK, List.of(id));
        var text = Values.text(section, "text");
        var reason = Values.text(section, "reason");
        var starts = starts(section);
        var due = Values.termIfAny(section, "due");
        var leads = leads(section);
        if (due.isEmpty() && leads.isEmpty()) {
            section.problem(section.place(), Fault.CLOCK_NEVER_DUE, id);
        }
        var metBy = happenings(section, "met-by");
        if (metBy.isEmpty() && !starts.startsWith("@")) {
            section.problem(section.place(), Fault.CLOCK_NEVER_MET, id);
        }
        var early = Values.yesNo(section, "early", false);
        var stoppedBy = happenings(section, "stopped-by");
        @Nullable Term repeats = Values.termIfAny(section, "repeats").orElse(null);
        var owner = Ids.role(section, "owner", Names.ANYWHERE);
        @Nullable String action = action(section);
        var recipient = recipient(section, id, metBy);
        var written = Values.yesNo(section, "written", false);
        var disputed = Values.yesNo(section, "disputed", false);
        var extended = Values.yesNo(section, "weekend-extends", false);
        var ground = Grounds.of(section);
        var validity = own == null ? Values.validity(section) : own.validity();
        var quote = section.scalar("quote");
        if (quote.isEmpty() && ground.force() == Force.LAW && ground.source().isJeugdwet()) {
            section.problem(section.place(), Fault.CLOCK_WITHOUT_QUOTE, id);
        }
        var programmes = own == null ? programmes(section) : Set.of(own.programme());
        return new Clock(
                new ClockId(id.equals("-") ? "onbekend" : id),
                text,
                reason,
                starts,
                due.orElse(leads.isEmpty() ? NEVER : null),
                leads,
                metBy,
                early,
                stoppedBy,
                repeats,
                owner,
                action,
                recipient.orElse(null),
                written,
                disputed,
                extended,
                ground.force(),
                ground.source(),
                validity,
                quote.orElse(null),
                programmes,
                own == null ? null : own.edition());
    }

    private static Set<ProgrammeId> programmes(Section section) {
        return section.words("programmes", false).stream()
                .filter(word -> Values.isCode(section, word.at(), word.value()))
                .map(word -> Ids.used(section, word, Kind.PROGRAMME, Names.EVERYWHERE))
                .map(ProgrammeId::new)
                .collect(Collectors.toSet());
    }

    private static String starts(Section section) {
        var value = section.required("starts").orElse("");
        if (value.isEmpty()) {
            return "";
        }
        var kind = value.startsWith("@") ? Kind.MOMENT : Kind.EVENT;
        return Ids.used(
                section, new Located<>(value, section.place("starts")), kind, Names.EVERYWHERE);
    }

    private static @Nullable String action(Section section) {
        return section.has("action")
                ? Ids.used(section, "action", Kind.ACTION, Names.EVERYWHERE)
                : null;
    }

    /** Terms before a deadline, longest first; they count back by calendar. */
    private static List<Term> leads(Section section) {
        var leads = new ArrayList<Term>();
        for (var word : section.words("leads", false)) {
            var term = Values.term(section, word.at(), word.value());
            if (term.isPresent() && (term.get().isHours() || term.get().isWorkingDays())) {
                section.problem(word.at(), Fault.LEAD_NOT_BY_CALENDAR, word.value());
            } else if (term.isPresent()) {
                if (!leads.isEmpty() && days(leads.getLast()) <= days(term.get())) {
                    section.problem(
                            word.at(),
                            Fault.LEADS_OUT_OF_ORDER,
                            leads.getLast().value(),
                            word.value());
                }
                leads.add(term.get());
            }
        }
        return leads;
    }

    private static long days(Term term) {
        var period = java.time.Period.parse(term.value());
        return period.toTotalMonths() * 30 + period.getDays();
    }

    /**
     * Events, {@code measured/measurement}, {@code search-step-taken/step} or {@code event/next}.
     */
    private static List<String> happenings(Section section, String key) {
        var happenings = new ArrayList<String>();
        for (var word : section.words(key, false)) {
            int slash = word.value().indexOf('/');
            var event = slash < 0 ? word.value() : word.value().substring(0, slash);
            happenings.add(word.value());
            Ids.use(section, new Located<>(event, word.at()), Kind.EVENT, Names.EVERYWHERE);
            var subject = slash < 0 ? Clock.NEXT : word.value().substring(slash + 1);
            if (!subject.equals(Clock.NEXT) && !isSearchStep(event, subject)) {
                var measure = new Located<>(subject, word.at());
                Ids.use(section, measure, Kind.MEASUREMENT, Names.ANYWHERE);
            }
        }
        return happenings;
    }

    /** {@code search-step-taken/told-police}: one step alone. */
    private static boolean isSearchStep(String event, String subject) {
        return event.equals("search-step-taken")
                && Arrays.stream(SearchStep.values())
                        .map(step -> nl.thuisbest.core.shape.Words.ofEnum(step))
                        .anyMatch(subject::equals);
    }

    private static Optional<Recipient> recipient(Section section, String id, List<String> metBy) {
        boolean notice = metBy.contains("notice-given");
        if (!section.has("recipient")) {
            if (notice) {
                section.problem(section.place(), Fault.NOTICE_WITHOUT_RECIPIENT, id);
            }
            return Optional.empty();
        }
        return Values.word(section, "recipient", Recipient.class);
    }
}
