package nl.thuisbest.core.kernel;

/**
 * A question of law that the Act leaves open: when an authorisation lapses that is not executed.
 */
public record QuestionId(String value) implements Code {
    public QuestionId {
        value = Code.checked("QuestionId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
