package nl.thuisbest.core.evaluation;

import nl.thuisbest.core.kernel.Invalid;

/** The place or team a path ran at, as the organisation names it; at most 60 characters. */
public record SiteName(String value) implements Comparable<SiteName> {
    public SiteName {
        value = value.strip();
        if (value.isEmpty()) {
            throw new Invalid("site", "empty");
        }
        if (value.length() > 60) {
            throw new Invalid("site", "too-long", 60, value.length());
        }
    }

    @Override
    public int compareTo(SiteName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
