package nl.thuisbest.core.kernel;

/** A site of the organisation where groups are, such as {@code veerhuis}. */
public record SiteId(String value) implements Code {
    public SiteId {
        value = Code.checked("SiteId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
