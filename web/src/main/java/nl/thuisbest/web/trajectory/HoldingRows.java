package nl.thuisbest.web.trajectory;

import java.util.List;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.people.About;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.Titles;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.Usage;
import nl.thuisbest.web.piece.Mark;

/** What a path has from others: allocations of the municipality with their use, and documents. */
final class HoldingRows {
    private static final int KILOBYTE = 1_000;

    private final Trajectory path;
    private final Reading reading;
    private final String url;

    HoldingRows(Trajectory path, Reading reading, String url) {
        this.path = path;
        this.reading = reading;
        this.url = url;
    }

    List<TitlesView.Allocated> allocations() {
        return path.legal().allocations().stream().map(this::allocated).toList();
    }

    private TitlesView.Allocated allocated(LegalEvent.AllocationRegistered a) {
        var code = reading.text(a.productCode());
        var product = reading.words().word(a.product());
        return new TitlesView.Allocated(
                code.isEmpty() ? product : reading.say("titles.product", product, code),
                reading.text(a.reference()),
                volume(a),
                reading.say(
                        "titles.period",
                        reading.day(a.period().from()),
                        reading.day(a.period().last())),
                reading.text(a.municipality()),
                state(a));
    }

    private String volume(LegalEvent.AllocationRegistered a) {
        var volume = a.volume();
        if (volume == null) {
            return "";
        }
        var given =
                reading.say(
                        "titles.volume",
                        Integer.toString(volume.amount()),
                        volume.unit(),
                        volume.per());
        return Usage.of(path, a, reading.today())
                .map(used -> reading.say("titles.used", given, used))
                .orElse(given);
    }

    private Mark state(LegalEvent.AllocationRegistered a) {
        var today = reading.today();
        boolean early =
                path.legal().titles().endings().stream()
                        .anyMatch(e -> e.allocation().equals(a.number()));
        var last = reading.day(a.period().last());
        if (!a.period().until().isAfter(today)) {
            return Mark.planned(reading.say("legal.ended", last));
        }
        if (overlaps(a)) {
            return Mark.open(reading.say("titles.overlap"));
        }
        var volume = a.volume();
        boolean spent =
                volume != null
                        && Usage.of(path, a, today).filter(u -> u > volume.amount()).isPresent();
        if (spent) {
            return Mark.bad(reading.say("titles.spent"));
        }
        return early
                ? Mark.open(reading.say("titles.ends-early", last))
                : Mark.ok(reading.say("legal.until", last));
    }

    private boolean overlaps(LegalEvent.AllocationRegistered one) {
        return path.legal()
                .allocationsOf(one.product())
                .filter(other -> !other.number().equals(one.number()))
                .map(LegalEvent.AllocationRegistered::period)
                .anyMatch((Period period) -> period.overlaps(one.period()));
    }

    List<TitlesView.Document> documents() {
        return path.legal().titles().documents().reversed().stream().map(this::document).toList();
    }

    private TitlesView.Document document(Titles.Document document) {
        var added = document.added();
        var destroyed = document.destroyed();
        var what =
                reading.say(
                        "titles.document",
                        added.kind(),
                        added.media(),
                        Integer.toString(Math.max(1, added.size() / KILOBYTE)));
        return new TitlesView.Document(
                reading.text(added.title()),
                what,
                about(added.about()),
                destroyed == null ? url + "/documenten/" + document.number() : null,
                destroyed == null
                        ? Mark.ok(reading.say("titles.added", reading.day(added.on())))
                        : Mark.planned(
                                reading.say(
                                        "titles.destroyed",
                                        reading.day(destroyed.on()),
                                        destroyed.ground())));
    }

    private String about(About about) {
        return switch (about) {
            case About.These(var people) ->
                    String.join(", ", people.stream().map(reading.names()::person).toList());
            case About.TheYoungPerson _ -> reading.say("titles.about.youth");
            case About.TheFamily _ -> reading.say("titles.about.family");
            case About.TheTeam _ -> reading.say("titles.about.team");
        };
    }
}
