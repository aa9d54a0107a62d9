package nl.thuisbest.core.kernel;

import java.util.regex.Pattern;

/** A short name from the rulebook, in kebab case: {@code residentieel}, {@code mst-therapeut}. */
public interface Code {
    String value();

    /** Refuses anything but 1 to 60 lower-case letters, digits and single hyphens. */
    static String checked(String kind, String value) {
        if (value.length() > 60 || !Shape.KEBAB.matcher(value).matches()) {
            throw new Invalid(kind, "code", value);
        }
        return value;
    }

    /** Compiled once. */
    final class Shape {
        static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

        private Shape() {}
    }
}
