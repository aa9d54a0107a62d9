package nl.thuisbest.rulebook.problem;

import java.util.List;

/** One thing that is wrong, where, with the words that fill its sentence. */
public record Problem(Place place, Fault fault, List<String> arguments)
        implements Comparable<Problem> {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    public String file() {
        return place.file();
    }

    public int line() {
        return place.line();
    }

    public int column() {
        return place.column();
    }

    public String message(Wording words) {
        return words.message(this);
    }

    public String remedy(Wording words) {
        return words.remedy(this);
    }

    /** {@code file:line: message remedy}, as editors and people read it. */
    public String line(Wording words) {
        return place + ": " + message(words) + " " + remedy(words);
    }

    @Override
    public int compareTo(Problem other) {
        int byPlace = place.compareTo(other.place);
        return byPlace != 0 ? byPlace : fault.compareTo(other.fault);
    }
}
