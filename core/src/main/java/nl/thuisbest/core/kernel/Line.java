package nl.thuisbest.core.kernel;

/** One line a person typed: 1 to 200 characters, no line breaks. */
public record Line(String value) implements Personal {
    public static final int MAX = 200;

    public Line {
        value = value.strip();
        if (value.isEmpty()) {
            throw new Invalid("Line", "empty");
        }
        if (value.length() > MAX) {
            throw new Invalid("Line", "too-long", MAX, value.length());
        }
        if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
            throw new Invalid("Line", "one-line");
        }
    }

    @Override
    public String text() {
        return value;
    }

    @Override
    public String toString() {
        return "[Line]";
    }
}
