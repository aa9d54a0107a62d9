package nl.thuisbest.core.kernel;

/** Something that is measured: a mark, a score, a yes or no. */
public record MeasureId(String value) implements Code {
    public MeasureId {
        value = Code.checked("MeasureId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
