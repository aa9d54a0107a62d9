package nl.thuisbest.web.action;

import java.util.List;
import nl.thuisbest.core.action.ActionType;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.store.journal.Dossier;
import nl.thuisbest.web.error.Invalid.Problem;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.security.SignedIn;
import org.springframework.http.HttpStatus;

/**
 * One form on its way: for what, by whom, what was typed, and what came of it so far.
 *
 * @param path where the form stands, such as {@code /trajecten/ID/place}
 * @param step of a conversation, from one; 0 where none was named
 */
record Sending(
        ActionType<?> type,
        Dossier dossier,
        String path,
        SignedIn who,
        Words words,
        Tree typed,
        int step,
        SoFar soFar) {
    /**
     * @param refused why not, on this path
     * @param elsewhere why not, on the path of a sibling
     * @param meanwhile what others recorded while this was typed
     */
    record SoFar(
            List<Problem> problems,
            List<Refusal> refused,
            List<Reason> elsewhere,
            List<Recorded> meanwhile,
            HttpStatus status) {
        static final SoFar NOTHING =
                new SoFar(List.of(), List.of(), List.of(), List.of(), HttpStatus.OK);
    }

    static Sending of(
            ActionType<?> type,
            Dossier dossier,
            String path,
            SignedIn who,
            Words words,
            Tree typed) {
        return new Sending(type, dossier, path, who, words, typed, 0, SoFar.NOTHING);
    }

    Sending wrong(List<Problem> problems) {
        return with(
                new SoFar(
                        problems,
                        List.of(),
                        List.of(),
                        List.of(),
                        HttpStatus.UNPROCESSABLE_CONTENT));
    }

    Sending refusedFor(List<Refusal> reasons, List<Reason> elsewhere) {
        return with(
                new SoFar(
                        List.of(),
                        reasons,
                        elsewhere,
                        List.of(),
                        HttpStatus.UNPROCESSABLE_CONTENT));
    }

    /** Others were first: the page shows the path as it is now, and what they did. */
    Sending overtakenBy(List<Recorded> entries) {
        return with(new SoFar(List.of(), List.of(), List.of(), entries, HttpStatus.CONFLICT));
    }

    private Sending with(SoFar now) {
        return new Sending(type, dossier, path, who, words, typed, step, now);
    }

    Sending at(int number) {
        return new Sending(type, dossier, path, who, words, typed, number, soFar);
    }

    Sending typing(Tree other) {
        return new Sending(type, dossier, path, who, words, other, step, soFar);
    }
}
