package nl.thuisbest.core.choice;

import java.util.List;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.programme.Criterion;

/** Something to ask, with what the answer decides. */
public sealed interface NextQuestion {
    /** A programme fits; whether there is a place was not asked yet, or not answered. */
    record OfPlace(ProgrammeId programme) implements NextQuestion {}

    /**
     * A criterion nobody knows yet.
     *
     * @param ifTrue what is settled when it is so
     * @param ifNot what is settled when it is not
     * @param askedBy who asks it and is still open
     */
    record OfCriterion(
            Criterion criterion, Settles ifTrue, Settles ifNot, List<ProgrammeId> askedBy)
            implements NextQuestion {
        public OfCriterion {
            askedBy = List.copyOf(askedBy);
        }

        /** How many programmes are settled by either answer. */
        int settles() {
            return ifTrue.count() + ifNot.count();
        }
    }

    /** Programmes that then fit, and those that then fall away. */
    record Settles(List<ProgrammeId> fit, List<ProgrammeId> fall) {
        public Settles {
            fit = List.copyOf(fit);
            fall = List.copyOf(fall);
        }

        int count() {
            return fit.size() + fall.size();
        }
    }
}
