package nl.thuisbest.core.kernel;

/** An inclusion or exclusion criterion of a programme. */
public record CriterionId(String value) implements Code {
    public CriterionId {
        value = Code.checked("CriterionId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
