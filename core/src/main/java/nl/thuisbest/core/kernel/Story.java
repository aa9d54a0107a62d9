package nl.thuisbest.core.kernel;

/** What a person wrote: 1 to 20,000 characters, line breaks kept. */
public record Story(String value) implements Personal {
    public static final int MAX = 20_000;

    public Story {
        value = value.strip();
        if (value.isEmpty()) {
            throw new Invalid("Story", "empty");
        }
        if (value.length() > MAX) {
            throw new Invalid("Story", "too-long", MAX, value.length());
        }
    }

    @Override
    public String text() {
        return value;
    }

    @Override
    public String toString() {
        return "[Story]";
    }
}
