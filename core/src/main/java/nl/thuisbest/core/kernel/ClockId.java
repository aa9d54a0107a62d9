package nl.thuisbest.core.kernel;

/** A term that runs: of the law, of a programme, or of the house. */
public record ClockId(String value) implements Code {
    public ClockId {
        value = Code.checked("ClockId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
