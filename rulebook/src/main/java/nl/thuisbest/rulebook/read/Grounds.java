package nl.thuisbest.rulebook.read;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.rulebook.problem.Fault;
import nl.thuisbest.rulebook.problem.Place;

/**
 * Reads force and source of a rule, and guards the first of the care rules: a rule of a programme
 * or a house never borrows the authority of the Jeugdwet, and a rule of law names its article.
 */
final class Grounds {
    /**
     * {@code JW 6.1.12(5)}, {@code BJ 6.2.4}, {@code RJ 2a.1}, {@code S1}, {@code TB}, {@code iJw
     * OP271}, {@code huis}; several with a comma between.
     */
    private static final Pattern ONE =
            Pattern.compile(
                    "(JW|BJ|RJ)"
                        + " \\d+[a-z]?(\\.\\d+[a-z]?)*(\\(\\d+\\))?[a-z]?|S[0-4]|TBA?|MST\\d|IGJ|Rv"
                        + " \\d+(\\(\\d+\\))?|iJw [A-Z]{2}\\d{3}|huis");

    /** Stands in for a source that could not be read. */
    static final Source NONE = new Source("huis");

    private Grounds() {}

    static Ground of(Section section) {
        var force = Values.word(section, "force", Force.class);
        var source = source(section);
        if (force.isPresent() && source.isPresent()) {
            check(section, force.get(), source.get());
        }
        return new Ground(force.orElse(Force.HOUSE), source.orElse(NONE));
    }

    static Optional<Source> source(Section section) {
        return section.required("source")
                .flatMap(value -> source(section, section.place("source"), value));
    }

    static Optional<Source> source(Section section, Place at, String value) {
        boolean sound =
                Arrays.stream(value.split(", ", -1)).allMatch(one -> ONE.matcher(one).matches());
        if (!sound) {
            section.problem(at, Fault.BAD_SOURCE, value);
            return Optional.empty();
        }
        return Optional.of(new Source(value));
    }

    private static void check(Section section, Force force, Source source) {
        var parts = Arrays.asList(source.value().split(", ", -1));
        boolean citesAct = parts.stream().anyMatch(part -> part.startsWith("JW "));
        boolean citesLaw =
                citesAct
                        || parts.stream()
                                .anyMatch(part -> part.startsWith("BJ ") || part.startsWith("RJ "));
        switch (force) {
            case LAW -> {
                if (!citesLaw) {
                    section.problem(
                            section.place("source"), Fault.LAW_WITHOUT_ARTICLE, source.value());
                }
            }
            case PROGRAMME, HOUSE -> {
                if (citesAct) {
                    section.problem(
                            section.place("source"),
                            Fault.FORCE_CITES_LAW,
                            source.value(),
                            Values.word(force));
                }
            }
        }
    }
}
