package nl.thuisbest.core.kernel;

import java.io.Serial;

/**
 * A value that cannot be: thrown by a constructor, with the name of the component and a key of the
 * language file. The text that was typed is kept out of the message, for it may belong to a person.
 */
public final class Invalid extends IllegalArgumentException {
    @Serial private static final long serialVersionUID = 1L;

    private final String component;
    private final String key;
    private final transient Object[] arguments;

    /**
     * @param key part after {@code invalid.} in the language file; arguments fill {0}, {1}, ...
     *     there
     */
    public Invalid(String component, String key, Object... arguments) {
        super(component + ": " + key);
        this.component = component;
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String component() {
        return component;
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
