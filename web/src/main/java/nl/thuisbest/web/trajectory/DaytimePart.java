package nl.thuisbest.web.trajectory;

import java.util.List;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * School, work or another day activity.
 *
 * @param warning when going home is near and nothing is arranged, else null
 * @param contacts the latest first
 * @param earlier how many more the journal has
 */
public record DaytimePart(
        @Nullable String warning, List<Fact> arranged, List<Contact> contacts, int earlier) {
    private static final int LATEST = 5;

    /** Something with its name. */
    public record Fact(String name, String value) {}

    /** A call to a school: when, which, with whom, what came of it. */
    public record Contact(String on, String school, String with, String result) {}

    static DaytimePart of(Trajectory state, Reading reading) {
        var activity = state.daytime().activity().orElse(null);
        var all = state.daytime().contacts();
        // Who may not read the journal finds the earlier ones nowhere else.
        int shown = reading.sees("journal") ? Math.min(LATEST, all.size()) : all.size();
        int earlier = all.size() - shown;
        var contacts =
                all.reversed().stream()
                        .limit(shown)
                        .map(c ->
                                new Contact(
                                        reading.words().days().brief(c.on()),
                                        reading.text(c.school()),
                                        reading.text(c.spokenWith()),
                                        reading.text(c.result())))
                        .toList();
        if (activity == null) {
            return new DaytimePart(warning(state, reading), List.of(), contacts, earlier);
        }
        var facts = new java.util.ArrayList<Fact>();
        facts.add(new Fact(reading.words().word(activity.kind()), reading.text(activity.where())));
        facts.add(new Fact(reading.say("daytime.starts"), reading.day(activity.startsOn())));
        if (activity.agreements() != null) {
            facts.add(
                    new Fact(
                            reading.say("daytime.agreements"),
                            reading.text(activity.agreements())));
        }
        return new DaytimePart(null, facts, contacts, earlier);
    }

    private static @Nullable String warning(Trajectory state, Reading reading) {
        if (!state.course().running()) {
            return null;
        }
        var planned = state.stay().plannedReturn();
        return planned == null
                ? reading.say("daytime.none")
                : reading.say("daytime.none-after", reading.day(planned));
    }
}
