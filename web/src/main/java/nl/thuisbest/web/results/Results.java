package nl.thuisbest.web.results;

import java.util.List;
import java.util.Set;
import nl.thuisbest.core.access.Parts;
import nl.thuisbest.core.evaluation.Audience;
import nl.thuisbest.core.evaluation.Cohort;
import nl.thuisbest.core.evaluation.PublishedFigure;
import nl.thuisbest.core.evaluation.Shown;
import nl.thuisbest.core.evaluation.SiteName;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.store.projection.OutcomeBook;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.error.Forbidden;
import nl.thuisbest.web.security.SignedIn;

/** The results for whoever asks and may see them: the page and the JSON show the same. */
public final class Results {
    /** Who looks from outside the team, and sees no cells under five. */
    private static final Set<RoleId> OUTSIDE =
            Set.of(new RoleId("stuurgroep"), new RoleId("planner"));

    private final Rules rules;
    private final OutcomeBook outcomes;
    private final List<PublishedFigure> published;
    private final Today today;

    public Results(
            Rules rules, OutcomeBook outcomes, List<PublishedFigure> published, Today today) {
        this.rules = rules;
        this.outcomes = outcomes;
        this.published = List.copyOf(published);
        this.today = today;
    }

    /** Refuses who has no right to see results. */
    public Shown show(ResultsFilter filter, SignedIn viewer) {
        var actor = viewer.actor();
        if (!rules.current().rights().allows(Parts.page("results"), actor, false)) {
            throw new Forbidden(Parts.page("results"));
        }
        var selection = filter.selection();
        var paths = outcomes.list(selection, today.date());
        var audience = OUTSIDE.containsAll(actor.roles()) ? Audience.OUTSIDE : Audience.TEAM;
        return Shown.to(audience, new Cohort(paths, published).evaluate(selection));
    }

    public List<SiteName> sites() {
        return outcomes.sites();
    }
}
