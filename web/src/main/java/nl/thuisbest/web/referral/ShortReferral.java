package nl.thuisbest.web.referral;

import java.util.List;
import nl.thuisbest.core.kernel.BirthDate;
import nl.thuisbest.core.kernel.Invalid;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.people.Bsn;
import nl.thuisbest.core.people.Relation;
import nl.thuisbest.core.trajectory.Awareness;
import nl.thuisbest.core.trajectory.Frame;
import org.jspecify.annotations.Nullable;

/** What a referrer is asked: as little as the team needs to answer. */
public record ShortReferral(
        Young youth,
        List<Carer> carers,
        Line municipality,
        Frame frame,
        @Nullable Line homeIs,
        @Nullable Line language,
        boolean interpreter,
        @Nullable Story home,
        @Nullable Story school,
        @Nullable Story friends,
        @Nullable Story health,
        @Nullable Story safety,
        Story whyOrdinaryHelpFallsShort,
        Story whatThisAdds,
        List<Help> earlier,
        Awareness youthKnows,
        @Nullable Story youthWords,
        Awareness parentsKnow,
        @Nullable Story parentsWords,
        boolean urgent,
        @Nullable Story whyUrgent) {
    /** The areas become one text, with their names between. */
    private static final int TOGETHER = Story.MAX - 500;

    public ShortReferral {
        carers = List.copyOf(carers);
        earlier = List.copyOf(earlier);
        if (home == null && school == null && friends == null && health == null && safety == null) {
            throw new Invalid("home", "one-area");
        }
        if (length(home, school, friends, health, safety) > TOGETHER) {
            throw new Invalid("home", "areas-too-long", TOGETHER);
        }
        if (urgent && whyUrgent == null) {
            throw new Invalid("whyUrgent", "why-urgent");
        }
    }

    private static int length(@Nullable Story... areas) {
        int all = 0;
        for (var area : areas) {
            all += area == null ? 0 : area.value().length();
        }
        return all;
    }

    /** Whom it is about. */
    public record Young(Line given, Line family, BirthDate born, @Nullable Bsn bsn) {}

    /** Who cares for the young person. */
    public record Carer(Line given, Line family, Relation relation, boolean gezag) {}

    /** Help that was there before. */
    public record Help(Line what, Line provider, @Nullable Line when, Story result) {}
}
