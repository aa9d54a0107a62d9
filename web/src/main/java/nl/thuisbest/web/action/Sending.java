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
 */
record Sending(
        ActionType<?> type,
        Dossier dossier,
        String path,
        SignedIn who,
        Words words,
        Tree typed,
        List<Problem> problems,
        List<Refusal> refused,
        List<Recorded> meanwhile,
        HttpStatus status) {

    static Sending of(
            ActionType<?> type,
            Dossier dossier,
            String path,
            SignedIn who,
            Words words,
            Tree typed) {
        return new Sending(
                type,
                dossier,
                path,
                who,
                words,
                typed,
                List.of(),
                List.of(),
                List.of(),
                HttpStatus.OK);
    }

    Sending with(List<Problem> wrong) {
        return new Sending(
                type,
                dossier,
                path,
                who,
                words,
                typed,
                wrong,
                refused,
                meanwhile,
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    Sending refusedFor(List<Refusal> reasons) {
        return new Sending(
                type,
                dossier,
                path,
                who,
                words,
                typed,
                problems,
                reasons,
                meanwhile,
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Others were first: the page shows the path as it is now, and what they did. */
    Sending overtakenBy(List<Recorded> entries) {
        return new Sending(
                type,
                dossier,
                path,
                who,
                words,
                typed,
                problems,
                refused,
                entries,
                HttpStatus.CONFLICT);
    }
}
