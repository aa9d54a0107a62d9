package nl.thuisbest.core.kernel;

/** A gate on the way home, such as {@code dagbesteding}. */
public record GateId(String value) implements Code {
    public GateId {
        value = Code.checked("GateId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
