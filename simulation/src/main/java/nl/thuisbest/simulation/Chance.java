package nl.thuisbest.simulation;

import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Chance with a seed: the same seed gives the same family again, on every machine. */
final class Chance {
    private final RandomGenerator random;

    /**
     * @param family the serial number of the family, so that one more family changes no other
     */
    Chance(long seed, int family) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 1_000_003L + family);
    }

    boolean happens(double share) {
        return random.nextDouble() < share;
    }

    /** A whole number between two, both included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /** A draw from a triangular distribution, rounded. */
    int triangular(Distributions.Spread spread) {
        return (int) Math.round(draw(spread));
    }

    /** A draw with one decimal, for marks. */
    double tenth(Distributions.Spread spread) {
        return Math.round(draw(spread) * 10) / 10.0;
    }

    private double draw(Distributions.Spread spread) {
        double u = random.nextDouble();
        double width = spread.high() - spread.low();
        double peak = (spread.mode() - spread.low()) / width;
        return u < peak
                ? spread.low() + Math.sqrt(u * width * (spread.mode() - spread.low()))
                : spread.high() - Math.sqrt((1 - u) * width * (spread.high() - spread.mode()));
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    UUID id() {
        long most = (random.nextLong() & ~0xF000L) | 0x4000L;
        long least = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(most, least);
    }
}
