package nl.thuisbest.web.trajectory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.trajectory.Authorisation;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.piece.Mark;
import org.jspecify.annotations.Nullable;

/** Titles, allocations, consents, and who was told. */
public record LegalPart(
        List<Row> decisions,
        List<Notice> notices,
        TitlesView titles,
        @Nullable PreparedTitle prepared) {
    /** A decision of the court, municipality or provider, and how it stands today. */
    public record Row(String on, String what, String by, Mark state) {}

    /** Who was told of what, or could not be reached. */
    public record Notice(String on, String about, String to, Mark state) {}

    static LegalPart of(Trajectory state, Reading reading) {
        var rows = new ArrayList<Dated>();
        for (var a : state.legal().authorisations()) {
            rows.add(new Dated(a.period().from(), authorisation(a, reading)));
        }
        for (var f : state.legal().frames()) {
            rows.add(
                    new Dated(
                            f.period().from(),
                            row(
                                    f.period(),
                                    reading.words().word(f.frame()),
                                    reading.text(f.decidedBy()),
                                    reading)));
        }
        rows.sort(Comparator.comparing(Dated::on));
        return new LegalPart(
                rows.stream().map(Dated::row).toList(),
                notices(state, reading),
                TitlesViews.of(state, reading),
                PreparedTitle.of(state, reading));
    }

    private record Dated(java.time.LocalDate on, Row row) {}

    private static Row row(Period period, String what, String by, Reading reading) {
        var today = reading.today();
        var last = reading.day(period.last());
        var state =
                !period.until().isAfter(today)
                        ? Mark.planned(reading.say("legal.ended", last))
                        : period.from().isAfter(today)
                                ? ahead(period, reading)
                                : Mark.ok(reading.say("legal.until", last));
        return new Row(reading.day(period.from()), what, by, state);
    }

    private static Mark ahead(Period period, Reading reading) {
        return Mark.planned(
                reading.say("legal.ahead", reading.day(period.from()), reading.day(period.last())));
    }

    private static Row authorisation(Authorisation a, Reading reading) {
        var what =
                reading.say(
                        "legal.authorisation",
                        a.kind(),
                        reading.day(a.period().from()),
                        reading.day(a.period().last()));
        return new Row(
                reading.day(a.period().from()),
                what,
                reading.say("legal.court"),
                state(a, reading));
    }

    private static Mark state(Authorisation a, Reading reading) {
        var today = reading.today();
        var cause = a.cause();
        if (cause != null) {
            return switch (cause) {
                case REPLACED, RELEASED, NO_LONGER_NEEDED ->
                        Mark.planned(reading.words().word(cause));
                case ANNULLED, CONSENT_WITHDRAWN, LAPSED_NOT_EXECUTED ->
                        Mark.bad(reading.words().word(cause));
            };
        }
        if (!today.isBefore(a.endsBefore())) {
            return Mark.planned(
                    reading.say("legal.ended", reading.day(a.endsBefore().minusDays(1))));
        }
        if (a.period().from().isAfter(today)) {
            return ahead(a.period(), reading);
        }
        var until = reading.day(a.period().last());
        if (a.suspendedOn(today)) {
            return Mark.ok(reading.say("legal.suspended", until));
        }
        return Mark.ok(
                reading.say(a.conditionalOn(today) ? "legal.conditional" : "legal.until", until));
    }

    private static List<Notice> notices(Trajectory state, Reading reading) {
        var notices = new ArrayList<Notice>();
        for (LegalEvent.NoticeGiven given : state.legal().notices().reversed()) {
            notices.add(
                    new Notice(
                            reading.words().days().tick(given.on()),
                            reading.code(given.duty()),
                            reading.words().word(given.recipient()),
                            Mark.ok(reading.words().word(given.channel()))));
        }
        for (LegalEvent.NoticeAttempted tried : state.legal().attempts().reversed()) {
            notices.add(
                    new Notice(
                            reading.words().days().tick(tried.on()),
                            reading.code(tried.duty()),
                            reading.words().word(tried.recipient()),
                            Mark.open(
                                    reading.say(
                                            "legal.not-reached", reading.text(tried.attempt())))));
        }
        return List.copyOf(notices);
    }
}
