package nl.thuisbest.core.kernel;

/** A programme of the rulebook, such as {@code thuisbest}. */
public record ProgrammeId(String value) implements Code {
    public ProgrammeId {
        value = Code.checked("ProgrammeId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
