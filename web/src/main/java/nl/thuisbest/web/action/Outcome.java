package nl.thuisbest.web.action;

import java.util.List;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.store.journal.Dossier;

/** What came of an action. */
public sealed interface Outcome {
    /** It was recorded; this is the path with it. */
    record Done(Dossier dossier) implements Outcome {}

    /** Nothing was recorded, for these reasons. */
    record Refused(List<Refusal> reasons) implements Outcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Someone else was first; nothing was recorded. */
    record Overtaken(List<Recorded> meanwhile) implements Outcome {
        public Overtaken {
            meanwhile = List.copyOf(meanwhile);
        }
    }
}
