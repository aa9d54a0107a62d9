package nl.thuisbest.web.action;

import java.time.Instant;
import java.util.List;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.web.beside.Beside;
import nl.thuisbest.web.beside.Route;
import nl.thuisbest.web.form.Form;
import nl.thuisbest.web.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The form of one action.
 *
 * @param code of the action; {@code action.CODE} is its title, {@code .do} its button, {@code
 *     .help} what to know
 * @param url where it is sent
 * @param about who it is about, or null for a referral
 * @param asked the same questions in steps, where this action has them
 * @param beside how it stands with the young person, or null for a referral
 * @param route the legal route of tonight, for a time-out
 * @param siblings for whom the same can be done at once
 * @param now what stands in the way or asks a reason before anything is filled in
 * @param refused why what was sent was not recorded
 * @param meanwhile what others recorded while this was typed, one line each
 * @param revision what the writer has seen
 */
public record ActionPage(
        String code,
        String url,
        @Nullable About about,
        boolean fact,
        Form form,
        Asked asked,
        @Nullable Beside beside,
        @Nullable Route route,
        List<Sibling> siblings,
        List<Reason> now,
        List<Reason> refused,
        List<String> meanwhile,
        int revision,
        String writer,
        @Nullable Instant keptAt,
        HttpStatus status)
        implements Page {
    public ActionPage {
        siblings = List.copyOf(siblings);
        now = List.copyOf(now);
        refused = List.copyOf(refused);
        meanwhile = List.copyOf(meanwhile);
    }

    /** The young person. */
    public record About(String path, String name) {}

    /** A brother or sister on a path of their own. */
    public record Sibling(TrajectoryId id, String name) {}

    /** Where "not now" leads. */
    public String back() {
        return about == null ? "/vandaag" : about.path();
    }
}
