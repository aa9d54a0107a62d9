package nl.thuisbest.web.trajectory;

import java.util.List;
import java.util.stream.Collectors;
import nl.thuisbest.core.trajectory.ConsentTo;
import nl.thuisbest.core.trajectory.HomeEvent;
import nl.thuisbest.core.trajectory.NextTitle;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.piece.Mark;
import org.jspecify.annotations.Nullable;

/**
 * What was made ready for the decision of the fourth week at home, while it was not taken.
 *
 * @param url the form of the decision, which begins with what stands here
 */
public record PreparedTitle(
        String title,
        String reason,
        List<String> agreements,
        String told,
        Mark consent,
        String url) {
    public PreparedTitle {
        agreements = List.copyOf(agreements);
    }

    static @Nullable PreparedTitle of(Trajectory state, Reading reading) {
        boolean executed =
                state.legal()
                        .inForceOn(reading.today())
                        .filter(a ->
                                !a.suspendedOn(reading.today())
                                        && !a.conditionalOn(reading.today()))
                        .isPresent();
        return executed
                ? state.history()
                        .events(HomeEvent.NextTitlePrepared.class)
                        .reduce((_, later) -> later)
                        .map(prepared -> of(prepared, state, reading))
                        .orElse(null)
                : null;
    }

    private static PreparedTitle of(
            HomeEvent.NextTitlePrepared prepared, Trajectory state, Reading reading) {
        var consent =
                state.legal()
                        .standingConsent(ConsentTo.SUSPENSION, reading.today())
                        .map(c ->
                                Mark.ok(
                                        reading.say(
                                                "prepared.consent", reading.names().staff(c.by()))))
                        .orElseGet(() -> Mark.open(reading.say("prepared.no-consent")));
        var told =
                prepared.toldTo().stream()
                        .map(to -> reading.words().word(to))
                        .collect(Collectors.joining(", "));
        boolean suspends = prepared.next() == NextTitle.SUSPENSION;
        return new PreparedTitle(
                reading.say("prepared.title", reading.day(prepared.on()), prepared.next()),
                reading.text(prepared.reason()),
                prepared.agreements().stream().map(reading::text).toList(),
                reading.say("prepared.told", told),
                consent,
                "/trajecten/" + state.id() + (suspends ? "/suspend" : "/convert-authorisation"));
    }
}
