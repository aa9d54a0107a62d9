package nl.thuisbest.core.kernel;

/** A phase of a programme, such as {@code residentieel}. */
public record PhaseId(String value) implements Code {
    public PhaseId {
        value = Code.checked("PhaseId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
