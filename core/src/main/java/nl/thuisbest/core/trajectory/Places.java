package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** What was asked about places for one programme, the last word of each provider. */
public record Places(List<Ask> asks) {
    public Places {
        asks = List.copyOf(asks);
    }

    /**
     * @param answer null as long as nobody answered
     * @param from the first day of the place, when told
     */
    public record Ask(
            Line provider,
            LocalDate askedOn,
            @Nullable PlaceAnswer answer,
            @Nullable LocalDate from,
            @Nullable LocalDate answeredOn) {}

    public static Places of(Trajectory trajectory, ProgrammeId programme) {
        var byProvider = new LinkedHashMap<Line, Ask>();
        trajectory
                .history()
                .events(HelpEvent.class)
                .forEach(event -> {
                    switch (event) {
                        case HelpEvent.PlaceAsked e when e.programme().equals(programme) ->
                                byProvider.put(
                                        e.provider(),
                                        new Ask(e.provider(), e.on(), null, null, null));
                        case HelpEvent.PlaceAnswered e when e.programme().equals(programme) ->
                                byProvider.compute(
                                        e.provider(),
                                        (provider, ask) ->
                                                new Ask(
                                                        provider,
                                                        ask == null ? e.on() : ask.askedOn(),
                                                        e.answer(),
                                                        e.from(),
                                                        e.on()));
                        case HelpEvent.PlaceAsked _,
                                HelpEvent.PlaceAnswered _,
                                HelpEvent.HelpChosen _,
                                HelpEvent.EditionFollowed _,
                                HelpEvent.HelpStarted _ -> {}
                    }
                });
        return new Places(List.copyOf(byProvider.values()));
    }

    public Optional<Ask> with(PlaceAnswer answer) {
        return asks.stream().filter(ask -> ask.answer() == answer).findFirst();
    }

    /** Asked, and nobody has one now: some said no or later, and nobody yes. */
    public boolean none() {
        return with(PlaceAnswer.YES).isEmpty()
                && (with(PlaceAnswer.NO).isPresent() || with(PlaceAnswer.LATER).isPresent());
    }

    /** Since when there is no place: the first time somebody was asked in vain. */
    public Optional<LocalDate> noneSince() {
        return none()
                ? asks.stream()
                        .filter(ask -> ask.answer() != null)
                        .map(Ask::askedOn)
                        .min(LocalDate::compareTo)
                : Optional.empty();
    }
}
