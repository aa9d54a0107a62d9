package nl.thuisbest.simulation;

import java.util.Map;

/** The shares and spreads of {@code distributions.yaml}, each with its source. */
public final class Distributions {
    private final Map<String, Map<String, Object>> entries;

    private Distributions(Map<String, Map<String, Object>> entries) {
        this.entries = entries;
    }

    /** A triangular spread in whole days, or in marks. */
    public record Spread(double low, double mode, double high) {
        public Spread {
            if (!(low <= mode && mode <= high && low < high)) {
                throw new IllegalArgumentException("a spread goes from low over mode to high");
            }
        }
    }

    public static Distributions load() {
        return new Distributions(
                DataFile.<Map<String, Object>>read("simulation/distributions.yaml"));
    }

    public double share(String name) {
        double share = number(name, "value");
        if (share < 0 || share > 1) {
            throw new IllegalArgumentException(name + " is no share between 0 and 1");
        }
        return share;
    }

    public Spread spread(String name) {
        return new Spread(number(name, "low"), number(name, "mode"), number(name, "high"));
    }

    /** Every entry with its source, for the documentation and the test that none is missing. */
    public Map<String, Map<String, Object>> entries() {
        return entries;
    }

    private double number(String name, String part) {
        var entry = entries.get(name);
        if (entry == null || !(entry.get(part) instanceof Number number)) {
            throw new IllegalArgumentException(
                    "distributions.yaml has no '" + part + "' for '" + name + "'");
        }
        return number.doubleValue();
    }
}
