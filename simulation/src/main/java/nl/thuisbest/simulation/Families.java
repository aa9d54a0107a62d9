package nl.thuisbest.simulation;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.thuisbest.core.programme.Rulebook;

/**
 * So many families from a seed. Family 7 of seed 42 is the same whether 10 or 10,000 are asked for,
 * on the same day and with the same rulebook.
 */
public final class Families {
    /**
     * Families were referred over so many days before today, so that some are done and some are on
     * their way.
     */
    private static final int SPREAD_DAYS = 520;

    private final Rulebook rulebook;
    private final Material material = Material.load();
    private final long seed;
    private final LocalDate today;

    public Families(Rulebook rulebook, long seed, LocalDate today) {
        this.rulebook = rulebook;
        this.seed = seed;
        this.today = today;
    }

    /** The first {@code count} families, in order of their number from 0. */
    public Stream<SimulatedPath> first(int count) {
        return IntStream.range(0, count).mapToObj(this::path);
    }

    /** One family; when it was referred depends on its number only. */
    private SimulatedPath path(int family) {
        var chance = new Chance(seed, family);
        var crew = family % 3 == 2 ? Crew.LANTAARN : Crew.VEERHUIS;
        var walk = new Walk(rulebook, chance);
        var scene = new Scene(walk, crew, material, family);
        int daysAgo = 3 + (int) ((long) SPREAD_DAYS * Math.floorMod(family * 61L, 97) / 97);
        walk.at(today.minusDays(daysAgo), () -> new ChapterStart(scene).refer());
        return walk.until(today, crew);
    }
}
