package nl.thuisbest.rulebook.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.ProvisionId;
import nl.thuisbest.core.kernel.Term;
import nl.thuisbest.core.law.Provision;
import nl.thuisbest.core.law.Provisions;
import nl.thuisbest.rulebook.problem.Fault;
import nl.thuisbest.rulebook.problem.Place;
import nl.thuisbest.rulebook.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rules that the code itself applies. Editions of one rule follow each other without a
 * day between and without a day twice; every figure the code computes with is there.
 */
final class ProvisionReader {
    private ProvisionReader() {}

    /**
     * @param subjects what each rule is about is put in here: its own word, or that of the file
     */
    static List<Located<Provision>> read(
            Section file, String subject, Map<String, String> subjects) {
        var read = new ArrayList<Located<Provision>>();
        for (var section : file.sections("provisions", false)) {
            var provision = provision(section);
            subjects.put(provision.id().value(), section.scalar("subject").orElse(subject));
            read.add(new Located<>(provision, section.place()));
            section.close();
        }
        return read;
    }

    private static Provision provision(Section section) {
        var code = Values.code(section, "id");
        var id = new ProvisionId(code.equals("-") ? "onbekend" : code);
        var text = Values.text(section, "text");
        @Nullable Term term = Values.termIfAny(section, "term").orElse(null);
        var alarms = section.words("alarms", false).stream().map(Located::value).toList();
        var ground = Grounds.of(section);
        var validity = Values.validity(section);
        var quote = section.scalar("quote");
        boolean stands = validity.until() == null;
        if (quote.isEmpty()
                && stands
                && ground.force() == Force.LAW
                && ground.source().isJeugdwet()) {
            section.problem(section.place(), Fault.PROVISION_WITHOUT_QUOTE, id.value());
        }
        if (term != null && !Provisions.COMPUTED_WITH.contains(id)) {
            section.problem(section.place("term"), Fault.FIGURE_UNUSED, id.value(), near(id));
        }
        return new Provision(
                id,
                text,
                term,
                alarms,
                ground.force(),
                ground.source(),
                validity,
                quote.orElse(null));
    }

    /** The figures the code does compute with, the nearest name first. */
    private static String near(ProvisionId id) {
        return Provisions.COMPUTED_WITH.stream()
                .map(ProvisionId::value)
                .sorted(
                        Comparator.comparingInt(
                                        (String known) -> Nearness.distance(known, id.value()))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .collect(Collectors.joining(", "));
    }

    /** What can only be seen over all files: editions against each other, and what is missing. */
    static void check(List<Located<Provision>> provisions, Problems problems) {
        var inOrder =
                provisions.stream()
                        .sorted(
                                Comparator.comparing(
                                                (Located<Provision> p) -> p.value().id().value())
                                        .thenComparing(p -> p.value().validity().from()))
                        .toList();
        for (int i = 1; i < inOrder.size(); i++) {
            var earlier = inOrder.get(i - 1);
            var later = inOrder.get(i);
            if (earlier.value().id().equals(later.value().id())) {
                follows(earlier, later, problems);
            }
        }
        for (var id : Provisions.COMPUTED_WITH) {
            if (provisions.stream()
                    .noneMatch(p -> p.value().id().equals(id) && p.value().term() != null)) {
                problems.add(Place.startOf("law/*.yaml"), Fault.FIGURE_MISSING, id.value());
            }
        }
    }

    private static void follows(
            Located<Provision> earlier, Located<Provision> later, Problems problems) {
        var id = later.value().id().value();
        @Nullable LocalDate until = earlier.value().validity().until();
        var from = later.value().validity().from();
        if (until == null || from.isBefore(until)) {
            problems.add(later.at(), Fault.PROVISION_OVERLAP, id, earlier.at().toString());
        } else if (from.isAfter(until)) {
            problems.add(later.at(), Fault.PROVISION_GAP, id, until.toString(), from.toString());
        }
    }
}
