package nl.thuisbest.simulation;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.programme.Rulebook;

/**
 * Plays one programme on so many fictional families: from a referral without a programme, over the
 * choice for this one, to its end. It shows whether anybody gets stuck.
 */
public final class ProgrammePlay {
    private final Rulebook rulebook;
    private final Material material = Material.load();
    private final long seed;
    private final LocalDate from;

    /**
     * @param from the day of the first referral; the others follow within a year
     */
    public ProgrammePlay(Rulebook rulebook, long seed, LocalDate from) {
        this.rulebook = rulebook;
        this.seed = seed;
        this.from = from;
    }

    /** The first {@code count} families until that day. */
    public Stream<SimulatedPath> families(ProgrammeId programme, int count, LocalDate until) {
        return IntStream.range(0, count).mapToObj(family -> path(programme, family, until));
    }

    SimulatedPath path(ProgrammeId id, int family, LocalDate until) {
        var walk = new Walk(rulebook, new Chance(seed, family));
        var scene = new Scene(walk, Crew.VEERHUIS, material, family);
        var programme = rulebook.programme(id);
        walk.at(
                from.plusDays(family * 61L % 365),
                () -> new ChapterChoice(scene, programme).begin());
        return walk.until(until, Crew.VEERHUIS);
    }
}
