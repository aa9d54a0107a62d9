package nl.thuisbest.rulebook;

import java.util.List;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.rulebook.letter.Letters;
import nl.thuisbest.rulebook.problem.Problem;

/** What comes of reading a rulebook: a sound one, or everything that is wrong with it. */
public sealed interface Loaded {
    record Sound(Rulebook rulebook, Letters letters) implements Loaded {}

    record Broken(List<Problem> problems) implements Loaded {
        public Broken {
            problems = List.copyOf(problems);
        }
    }

    /** Empty when it is sound. */
    default List<Problem> allProblems() {
        return switch (this) {
            case Sound _ -> List.of();
            case Broken broken -> broken.problems();
        };
    }
}
