package nl.thuisbest.rulebook.problem;

import java.util.ArrayList;
import java.util.List;

/** Gathers all problems, so that nobody mends one only to meet the next. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    public void add(Place place, Fault fault, String... arguments) {
        found.add(new Problem(place, fault, List.of(arguments)));
    }

    public boolean none() {
        return found.isEmpty();
    }

    public int count() {
        return found.size();
    }

    /** In the order of the files and their lines. */
    public List<Problem> sorted() {
        return found.stream().distinct().sorted().toList();
    }
}
