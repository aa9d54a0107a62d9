package nl.thuisbest.web.letter;

import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.RestrictionId;
import nl.thuisbest.core.trajectory.CourtAbout;
import nl.thuisbest.core.trajectory.CourtParty;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.RemedyEvent;
import nl.thuisbest.core.trajectory.RestrictionEvent;
import nl.thuisbest.core.trajectory.RestrictionNo;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.Ruled;

/** What others decided about a path, and what must be told without a decision. */
final class OutsideCases {
    private OutsideCases() {}

    static Stream<Past> all() {
        return Stream.of(
                conditional(), admissionUndone(), withdrawalUndone(), leaveRestored(), measured());
    }

    static Past conditional() {
        return Ruled.conditional();
    }

    static Past admissionUndone() {
        return ruled(Ruled.admitted(), CourtAbout.ADMISSION, LegalEvent.AdmittedOnCondition.class);
    }

    static Past withdrawalUndone() {
        return ruled(
                Paths.onTimeOut(),
                CourtAbout.SUSPENSION_WITHDRAWN,
                LegalEvent.SuspensionWithdrawn.class);
    }

    private static Past ruled(
            Past past, CourtAbout about, Class<? extends TrajectoryEvent> against) {
        return past.then(
                new RemedyEvent.CourtAsked(
                        Ruled.CASE,
                        about,
                        Ruled.decision(past, against),
                        CourtParty.YOUTH,
                        true,
                        on("2026-04-20")),
                Ruled.annulled("2026-04-20", "2026-04-21"));
    }

    static Past leaveRestored() {
        var past = Ruled.revokedAndInside();
        return past.then(
                Ruled.complaint(past, StayEvent.LeaveRevoked.class, "2026-03-19"),
                Ruled.founded("2026-03-18", "2026-03-25"));
    }

    /** One measure that lasts, of someone of fifteen under a supervision order. */
    static Past measured() {
        return Paths.planned()
                .then(
                        new RestrictionEvent.RestrictionDecided(
                                new RestrictionNo(1),
                                new RestrictionId("toezicht"),
                                on("2026-02-20"),
                                null,
                                story("Boos, wel in gesprek."),
                                story("Samen gepraat."),
                                story("Praten hielp niet."),
                                story("Je sliep niet."),
                                story("Elke dag kijken we of het minder kan."),
                                true,
                                null,
                                HANNE.staff(),
                                HANNE.staff(),
                                Moment.parse("2026-02-12T10:00")));
    }
}
