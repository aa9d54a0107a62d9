package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * A machtiging with all that happened to it, so that its state can be asked for any day: in force,
 * suspended, a title to stay inside or not.
 *
 * @param declared whether the declaration of a behavioural scientist is known (JW 6.1.8(4))
 * @param registeredOn when the path knew of it
 * @param suspensions spans in which execution was suspended (JW 6.1.12(5)); the last may be open
 * @param admittedOn when conditional: from when it counts as an ordinary one (JW 6.1.6(5))
 */
public record Authorisation(
        AuthorisationNo number,
        AuthorisationKind kind,
        Frame frame,
        Period period,
        boolean declared,
        LocalDate registeredOn,
        List<Suspension> suspensions,
        @Nullable LocalDate admittedOn,
        @Nullable LocalDate endedOn,
        @Nullable AuthorisationEnd cause) {

    /**
     * @param until the first day on which execution may go on again, or null while suspended
     */
    public record Suspension(LocalDate from, @Nullable LocalDate until) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    static Authorisation of(LegalEvent.AuthorisationRegistered e) {
        return new Authorisation(
                e.number(),
                e.kind(),
                e.frame(),
                e.period(),
                e.declaration() != null,
                e.on(),
                List.of(),
                null,
                null,
                null);
    }

    /** First day it no longer holds: its own end, or the day it ended before. */
    public LocalDate endsBefore() {
        return endedOn != null && endedOn.isBefore(period.until()) ? endedOn : period.until();
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(period.from()) && day.isBefore(endsBefore());
    }

    public boolean suspendedOn(LocalDate day) {
        return inForceOn(day) && suspensions.stream().anyMatch(s -> s.holds(day));
    }

    /** Conditional and not (yet) admitted under it. */
    public boolean conditionalOn(LocalDate day) {
        return kind == AuthorisationKind.CONDITIONAL
                && (admittedOn == null || day.isBefore(admittedOn));
    }

    /** Whether it lets a provider keep someone inside in the night of that day. */
    public boolean titleToStayOn(LocalDate day) {
        return inForceOn(day) && !suspendedOn(day) && !conditionalOn(day);
    }

    Authorisation suspended(LocalDate on) {
        return with(Lists.plus(suspensions, new Suspension(on, null)), admittedOn, endedOn, cause);
    }

    Authorisation resumed(LocalDate on) {
        return with(
                Lists.replace(
                        suspensions, s -> s.until() == null, s -> new Suspension(s.from(), on)),
                admittedOn,
                endedOn,
                cause);
    }

    Authorisation admitted(LocalDate on) {
        return with(suspensions, on, endedOn, cause);
    }

    Authorisation ended(LocalDate on, AuthorisationEnd why) {
        return with(suspensions, admittedOn, on, why);
    }

    private Authorisation with(
            List<Suspension> nextSuspensions,
            @Nullable LocalDate nextAdmitted,
            @Nullable LocalDate nextEnd,
            @Nullable AuthorisationEnd nextCause) {
        return new Authorisation(
                number,
                kind,
                frame,
                period,
                declared,
                registeredOn,
                nextSuspensions,
                nextAdmitted,
                nextEnd,
                nextCause);
    }
}
