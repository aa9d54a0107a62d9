package nl.thuisbest.web.trajectory;

import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.thuisbest.core.programme.Vote;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.Run;
import nl.thuisbest.core.trajectory.Team;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.web.ribbon.Night;
import org.jspecify.annotations.Nullable;

/**
 * Who it is and how it stands tonight.
 *
 * @param night how tonight is drawn, or null before anything is known of it
 * @param decider who has the deciding vote on the progress
 */
public record Head(
        String name,
        String given,
        LocalDate referredOn,
        String age,
        @Nullable Night night,
        String tonight,
        String phase,
        String frame,
        String gezag,
        String municipality,
        String decider) {

    static Head of(String name, String given, Trajectory state, Reading reading) {
        var unknown = reading.say("trajectory.unknown");
        var tonight = reading.standing().tonight();
        return new Head(
                name,
                given,
                state.course().referredOn(),
                age(state, reading),
                tonight.map(Night::of).orElse(null),
                tonight.map(run -> tonight(run, state, reading)).orElse(unknown),
                state.course().phase().map(reading::code).orElse(unknown),
                frame(state, reading),
                gezag(state, reading),
                municipality(state, reading),
                decider(state, reading));
    }

    private static String age(Trajectory state, Reading reading) {
        var born = state.course().born();
        return born == null
                ? reading.say("trajectory.unknown")
                : reading.say(
                        "trajectory.age",
                        born.ageOn(reading.today()),
                        reading.words().days().full(born.value()));
    }

    private static String tonight(Run run, Trajectory state, Reading reading) {
        var night = reading.say(Night.of(run).key());
        var placement = state.stay().placement();
        if (run.where() == Whereabouts.GROUP && placement != null) {
            var room = reading.text(placement.room());
            return night + ", " + (reading.text(placement.group()) + " " + room).strip();
        }
        return run.where() == Whereabouts.HOME || run.where() == Whereabouts.UNKNOWN
                ? night
                : reading.words().word(run.where());
    }

    private static String frame(Trajectory state, Reading reading) {
        var frame =
                state.legal()
                        .frameOn(reading.today())
                        .map(f -> f.frame())
                        .orElse(state.course().frame());
        var word = reading.words().word(frame);
        return state.legal()
                .inForceOn(reading.today())
                .map(a ->
                        reading.say(
                                a.suspendedOn(reading.today())
                                        ? "trajectory.frame-suspended"
                                        : "trajectory.frame-until",
                                word,
                                reading.day(a.endsBefore().minusDays(1))))
                .orElseGet(() -> reading.say("trajectory.frame-none", word));
    }

    private static String gezag(Trajectory state, Reading reading) {
        var who =
                state.team().kin().stream()
                        .filter(Team.Kin::gezag)
                        .map(kin -> reading.words().word(kin.relation()))
                        .collect(Collectors.joining(", "));
        return who.isEmpty() ? reading.say("trajectory.unknown") : who;
    }

    private static String municipality(Trajectory state, Reading reading) {
        return state.history().entries().stream()
                .map(entry -> entry.event())
                .filter(CourseEvent.Referred.class::isInstance)
                .map(event -> reading.text(((CourseEvent.Referred) event).municipality()))
                .findFirst()
                .orElseGet(() -> reading.say("trajectory.unknown"));
    }

    /** Who is in the role that the programme gives the deciding vote on the progress. */
    private static String decider(Trajectory state, Reading reading) {
        return reading.programme().votes().stream()
                .filter(vote -> vote.about().equals("voortgang"))
                .map(Vote::role)
                .flatMap(role -> state.team().inRole(role).stream())
                .map(member -> reading.names().staff(member.staff()))
                .findFirst()
                .orElseGet(() -> reading.say("trajectory.unknown"));
    }
}
