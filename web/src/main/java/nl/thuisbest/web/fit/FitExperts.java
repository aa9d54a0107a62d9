package nl.thuisbest.web.fit;

import java.util.Optional;
import nl.thuisbest.core.choice.Comparison.Column;
import nl.thuisbest.core.choice.Fit;
import nl.thuisbest.core.shape.Words;
import nl.thuisbest.core.trajectory.ExpertAsks;
import nl.thuisbest.core.trajectory.StuckKind;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.fit.FitPage.Link;
import org.jspecify.annotations.Nullable;

/**
 * What fits and has no place goes to the expert team (care-rules 12): once, with the days counted.
 *
 * @param may whether the reader may ask it
 */
record FitExperts(Trajectory path, boolean may, nl.thuisbest.web.i18n.Words words) {
    /** Where to ask about this programme, or where the question stands that was asked. */
    @Nullable Link link(Column column) {
        if (column.fit() != Fit.NO_PLACE || !may) {
            return null;
        }
        return asked(column)
                ? new Link(words.say("fit.experts.asked"), address("/expertteam"))
                : new Link(words.say("fit.experts.ask"), form(column));
    }

    /** Where to ask about this one, unless that was done. */
    Optional<Link> toAsk(Column column) {
        return Optional.ofNullable(link(column))
                .filter(_ -> !asked(column))
                .map(link -> new Link(words.say("fit.experts.do"), link.url()));
    }

    private boolean asked(Column column) {
        return ExpertAsks.of(path).open().stream()
                .anyMatch(ask -> column.id().equals(ask.asked().programme()));
    }

    private String form(Column column) {
        var since = column.places().noneSince().map(day -> "&noPlaceSince=" + day).orElse("");
        return address(
                "/ask-experts?stuck="
                        + Words.ofEnum(StuckKind.NO_PLACE)
                        + "&programme="
                        + column.id()
                        + since);
    }

    private String address(String rest) {
        return "/trajecten/" + path.id() + rest;
    }
}
