package nl.thuisbest.core.people;

import nl.thuisbest.core.kernel.Line;

/** What someone is called: given name and family name; never shown by {@code toString}. */
public record Name(Line given, Line family) {
    public String full() {
        return given.value() + " " + family.value();
    }

    @Override
    public String toString() {
        return "[Name]";
    }
}
