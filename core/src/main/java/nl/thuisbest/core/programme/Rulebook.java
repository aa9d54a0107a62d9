package nl.thuisbest.core.programme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.thuisbest.core.access.Rights;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.CriterionId;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.RestrictionId;
import nl.thuisbest.core.law.Clock;
import nl.thuisbest.core.law.Provisions;
import nl.thuisbest.core.law.Question;
import nl.thuisbest.core.law.RestrictiveMeasure;

/**
 * All rules that are known, each with the days on which it holds: programmes, clocks, rights, and
 * what the code itself applies. One that holds from a later day is announced; it starts on its day.
 *
 * @param version a digest of the files they were read from
 * @param programmes the newest edition of each
 * @param subjects what a clock or provision is about, by its id: the name of its file
 */
public record Rulebook(
        String version,
        Map<ProgrammeId, Programme> programmes,
        List<Clock> clocks,
        Rights rights,
        Provisions provisions,
        Map<String, String> subjects,
        List<Question> questions,
        List<RestrictiveMeasure> restrictions,
        List<Programme> earlier) {
    /** Without a list of restrictive measures none may be applied (JW 6.3.1.1(3)). */
    public Rulebook(
            String version,
            Map<ProgrammeId, Programme> programmes,
            List<Clock> clocks,
            Rights rights,
            Provisions provisions,
            Map<String, String> subjects,
            List<Question> questions) {
        this(
                version,
                programmes,
                clocks,
                rights,
                provisions,
                subjects,
                questions,
                List.of(),
                List.of());
    }

    public Rulebook {
        questions = List.copyOf(questions);
        programmes = Map.copyOf(programmes);
        clocks = List.copyOf(clocks);
        subjects = Map.copyOf(subjects);
        restrictions = List.copyOf(restrictions);
        earlier = List.copyOf(earlier);
    }

    /** The same rules, of which some clocks are others. */
    public Rulebook withClocks(List<Clock> others) {
        return new Rulebook(
                version,
                programmes,
                others,
                rights,
                provisions,
                subjects,
                questions,
                restrictions,
                earlier);
    }

    /** The same rules, with these editions of programmes. */
    public Rulebook withProgrammes(Collection<Programme> editions) {
        var newest =
                editions.stream()
                        .collect(
                                Collectors.toMap(
                                        Programme::id,
                                        one -> one,
                                        BinaryOperator.maxBy(
                                                Comparator.comparingInt(Programme::version))));
        return new Rulebook(
                version,
                newest,
                clocks,
                rights,
                provisions,
                subjects,
                questions,
                restrictions,
                editions.stream().filter(one -> newest.get(one.id()) != one).toList());
    }

    /** The same rules, of which some provisions are others. */
    public Rulebook withProvisions(Provisions others) {
        return new Rulebook(
                version,
                programmes,
                clocks,
                rights,
                others,
                subjects,
                questions,
                restrictions,
                earlier);
    }

    /** The same rules, of which the open questions of law are others. */
    public Rulebook withQuestions(List<Question> others) {
        return new Rulebook(
                version,
                programmes,
                clocks,
                rights,
                provisions,
                subjects,
                others,
                restrictions,
                earlier);
    }

    /** What a rule is about: the name of the file it stands in, or nothing when unknown. */
    public String subject(String rule) {
        return subjects.getOrDefault(rule, "");
    }

    /** One without open questions of law. */
    public Rulebook(
            String version,
            Map<ProgrammeId, Programme> programmes,
            List<Clock> clocks,
            Rights rights,
            Provisions provisions,
            Map<String, String> subjects) {
        this(version, programmes, clocks, rights, provisions, subjects, List.of());
    }

    /**
     * Throws when there is no such programme: the loader has checked that what refers to it exists.
     */
    public Programme programme(ProgrammeId id) {
        var programme = programmes.get(id);
        if (programme == null) {
            throw new IllegalArgumentException("no programme '" + id + "' in the rulebook");
        }
        return programme;
    }

    /** The edition that a path follows; the newest when that one is no longer kept. */
    public Programme programme(ProgrammeId id, int edition) {
        return editions(id)
                .filter(one -> one.version() == edition)
                .findFirst()
                .orElseGet(() -> programme(id));
    }

    /** The edition that paths which begin on that day follow. */
    public Optional<Programme> programmeOn(ProgrammeId id, LocalDate day) {
        return editions(id).filter(one -> one.validity().holdsOn(day)).findFirst();
    }

    /** All editions of it, the newest first. */
    public Stream<Programme> editions(ProgrammeId id) {
        return Stream.concat(
                Stream.ofNullable(programmes.get(id)),
                earlier.stream()
                        .filter(one -> one.id().equals(id))
                        .sorted(Comparator.comparingInt(Programme::version).reversed()));
    }

    /** All programmes, those as much at home as possible first (S3). */
    public List<Programme> programmesFromHome() {
        return programmes.values().stream()
                .sorted(
                        Comparator.comparing(Programme::setting)
                                .thenComparing(programme -> programme.id().value()))
                .toList();
    }

    /** This programme before all others: names of one path are those of its own programme first. */
    public Stream<Programme> programmesFrom(ProgrammeId own, int edition) {
        return Stream.concat(
                programmes.containsKey(own) ? Stream.of(programme(own, edition)) : Stream.empty(),
                programmesFromHome().stream());
    }

    /** A criterion that any of the programmes asks: it asks the same in each. */
    public Optional<Criterion> criterion(CriterionId id) {
        return programmesFromHome().stream()
                .flatMap(programme -> programme.criterion(id).stream())
                .findFirst();
    }

    /** The restrictive measure as the closed list of that day has it. */
    public Optional<RestrictiveMeasure> restriction(RestrictionId id, LocalDate day) {
        return RestrictiveMeasure.on(restrictions, id, day);
    }

    public Optional<Clock> clock(ClockId id, LocalDate day) {
        return clocks.stream()
                .filter(c -> c.id().equals(id) && c.validity().holdsOn(day))
                .findFirst();
    }
}
