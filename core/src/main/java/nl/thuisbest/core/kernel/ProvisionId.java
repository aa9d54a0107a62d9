package nl.thuisbest.core.kernel;

/** A rule of law that the code itself applies, by its name in the rulebook. */
public record ProvisionId(String value) implements Code {
    public ProvisionId {
        value = Code.checked("ProvisionId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
