package nl.thuisbest.core.kernel;

/**
 * Where a rule comes from: {@code JW 6.4.1(3)} is article 6.4.1 paragraph 3 of the Jeugdwet, {@code
 * RJ 2} article 2 of the Regeling Jeugdwet, {@code S1} one of the source texts, {@code huis} an
 * agreement of the organisation.
 */
public record Source(String value) {
    public Source {
        if (value.isBlank()) {
            throw new Invalid("source", "empty");
        }
    }

    public boolean isJeugdwet() {
        return value.startsWith("JW ");
    }

    @Override
    public String toString() {
        return value;
    }
}
