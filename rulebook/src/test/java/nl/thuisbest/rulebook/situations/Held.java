package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.RestrictionId;
import nl.thuisbest.core.trajectory.CameraImagesNo;
import nl.thuisbest.core.trajectory.Escort;
import nl.thuisbest.core.trajectory.EscortRestrictionNo;
import nl.thuisbest.core.trajectory.RestrictionEvent;
import nl.thuisbest.core.trajectory.RestrictionNo;
import org.jspecify.annotations.Nullable;

/** Measures and what goes with them, as the rows write them; all on Thursday 12 March 2026. */
final class Held {
    static final RestrictionNo ONE = new RestrictionNo(1);
    static final CameraImagesNo IMAGES = new CameraImagesNo(1);

    private Held() {}

    static RestrictionEvent.RestrictionApplied applied(String measure) {
        return new RestrictionEvent.RestrictionApplied(
                ONE,
                new RestrictionId(measure),
                true,
                story("Sam wilde een groepsgenoot slaan."),
                true,
                YARA.staff(),
                Moment.parse("2026-03-12T10:00"));
    }

    static RestrictionEvent.SeclusionBegun secluded() {
        return new RestrictionEvent.SeclusionBegun(
                ONE,
                new RestrictionId("insluiting"),
                true,
                story("Sam sloeg met een stoel."),
                true,
                YARA.staff(),
                Moment.parse("2026-03-12T10:00"));
    }

    static RestrictionEvent.RestrictionMotivated motivated(
            String day, @Nullable Boolean tellingAllowed) {
        return new RestrictionEvent.RestrictionMotivated(
                ONE,
                story("Samen naar buiten lukte niet."),
                story("Je sloeg met een stoel."),
                null,
                tellingAllowed,
                JOOST.staff(),
                on(day));
    }

    static RestrictionEvent.EscortRestrictionRecorded escort(
            Escort where, String measure, boolean institutionTold) {
        return new RestrictionEvent.EscortRestrictionRecorded(
                new EscortRestrictionNo(1),
                where,
                new RestrictionId(measure),
                line("Vervoer Verzonnen"),
                story("Op weg naar de rechtbank."),
                null,
                institutionTold,
                null,
                YARA.staff(),
                Moment.parse("2026-03-12T09:00"),
                null);
    }

    static RestrictionEvent.CameraImagesKept images() {
        return new RestrictionEvent.CameraImagesKept(
                line("Gang"),
                null,
                IMAGES,
                null,
                Moment.parse("2026-03-12T23:50"),
                on("2026-03-12"));
    }
}
