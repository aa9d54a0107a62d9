package nl.thuisbest.core.law;

import java.time.LocalDate;
import nl.thuisbest.core.trajectory.Afterwards;
import nl.thuisbest.core.trajectory.Authorisation;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.Hearing;
import nl.thuisbest.core.trajectory.TitleEvent;
import nl.thuisbest.core.trajectory.Trajectory;

/** The moments of requests, choices and hearings on one path today. */
final class TitleMoments {
    private final Trajectory path;
    private final LocalDate today;

    TitleMoments(Trajectory path, LocalDate today) {
        this.path = path;
        this.today = today;
    }

    void put(PathMoments.Put put) {
        path.legal().inForceOn(today).ifPresent(now -> inForce(now, put));
        path.legal()
                .titles()
                .open()
                .filter(request -> path.stay().insideOn(request.asked().on()))
                .forEach(request ->
                        put.at(
                                Moments.REQUESTED_WHILE_INSIDE,
                                request.asked().on(),
                                "request-" + request.number()));
    }

    private void inForce(Authorisation now, PathMoments.Put put) {
        var subject = "authorisation-" + now.number();
        if (now.kind() == AuthorisationKind.EMERGENCY && !heard(now)) {
            put.at(Moments.EMERGENCY_UNHEARD, now.period().from(), subject);
        }
        path.legal()
                .titles()
                .choice(now.number())
                .filter(choice -> choice.choice() != Afterwards.WITHOUT)
                .filter(choice -> !requestedSince(choice))
                .ifPresent(_ ->
                        put.at(
                                Moments.NEXT_TO_BE_REQUESTED,
                                now.endsBefore().minusDays(1),
                                subject));
    }

    private static boolean heard(Authorisation authorisation) {
        var grant = authorisation.grant();
        return grant != null && grant.hearing() == Hearing.HEARD;
    }

    /** A request on its way, or granted; one that the court refused asks for another choice. */
    private boolean requestedSince(TitleEvent.CoverageChosen choice) {
        return path.legal().titles().requests().stream()
                .anyMatch(r ->
                        choice.authorisation().equals(r.asked().follows())
                                || !r.asked().on().isBefore(choice.on()));
    }
}
