package nl.thuisbest.core.kernel;

/** A restrictive measure of the closed list of the law (JW 6.3.2.1 to 6.3.2.5, 6.1.4(6)). */
public record RestrictionId(String value) implements Code {
    public RestrictionId {
        value = Code.checked("RestrictionId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
