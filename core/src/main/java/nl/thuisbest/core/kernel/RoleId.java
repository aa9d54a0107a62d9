package nl.thuisbest.core.kernel;

/** A role, such as {@code trajectbegeleider}. */
public record RoleId(String value) implements Code {
    public RoleId {
        value = Code.checked("RoleId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
