package nl.thuisbest.core.kernel;

/** One of the answers that jurists give to a {@link QuestionId}. */
public record ReadingId(String value) implements Code {
    public ReadingId {
        value = Code.checked("ReadingId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
