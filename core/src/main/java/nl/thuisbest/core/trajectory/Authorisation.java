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
 * @param unexamined whether it is known that examining was impossible (JW 6.1.3(3))
 * @param grant what more is known of the decision of the court, or null
 * @param lifted spans in which an admission stood that a ruling annulled later (JW 6.1.7(1))
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
        List<Suspension> lifted,
        @Nullable LocalDate admittedOn,
        @Nullable LocalDate endedOn,
        @Nullable AuthorisationEnd cause,
        boolean unexamined,
        @Nullable Grant grant) {

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
                List.of(),
                null,
                null,
                null,
                e.unexamined() != null,
                e.grant());
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
                && (admittedOn == null || day.isBefore(admittedOn))
                && lifted.stream().noneMatch(span -> span.holds(day));
    }

    /** Whether it lets a provider keep someone inside in the night of that day. */
    public boolean titleToStayOn(LocalDate day) {
        return inForceOn(day) && !suspendedOn(day) && !conditionalOn(day);
    }

    /** Where it stands on that day, as far as court and provider made it so. */
    public Stage stageOn(LocalDate day) {
        if (day.isBefore(period.from())) {
            return new Stage.Granted();
        }
        if (!inForceOn(day)) {
            return over();
        }
        if (suspendedOn(day)) {
            return new Stage.Suspended();
        }
        if (conditionalOn(day)) {
            return new Stage.OnConditions();
        }
        return kind == AuthorisationKind.CONDITIONAL ? new Stage.Admitted() : new Stage.Executed();
    }

    private Stage over() {
        return switch (cause) {
            case LAPSED_NOT_EXECUTED, CONSENT_WITHDRAWN, NO_LONGER_NEEDED ->
                    new Stage.Lapsed(cause);
            case ANNULLED -> new Stage.Annulled();
            case REPLACED, RELEASED -> new Stage.Ended();
            case null -> new Stage.Ended();
        };
    }

    Authorisation suspended(LocalDate on) {
        var next = Lists.plus(suspensions, new Suspension(on, null));
        return with(next, lifted, admittedOn, endedOn, cause);
    }

    Authorisation resumed(LocalDate on) {
        return with(
                Lists.replace(
                        suspensions, s -> s.until() == null, s -> new Suspension(s.from(), on)),
                lifted,
                admittedOn,
                endedOn,
                cause);
    }

    Authorisation admitted(LocalDate on) {
        return with(suspensions, lifted, on, endedOn, cause);
    }

    Authorisation ended(LocalDate on, AuthorisationEnd why) {
        return with(suspensions, lifted, admittedOn, on, why);
    }

    /** A ruling annulled the admission from that day: it is conditional again (JW 6.1.7(1)). */
    Authorisation admissionLifted(LocalDate from) {
        if (admittedOn == null) {
            return this;
        }
        var held = new Suspension(admittedOn, from);
        var spans = from.isAfter(admittedOn) ? Lists.plus(lifted, held) : lifted;
        return with(suspensions, spans, null, endedOn, cause);
    }

    /** A ruling annulled a withdrawal of that day: suspended again from the day it says. */
    Authorisation suspendedAgain(LocalDate withdrawn, LocalDate from) {
        boolean neverOver =
                !from.isAfter(withdrawn)
                        && suspensions.stream().anyMatch(s -> withdrawn.equals(s.until()));
        var next =
                neverOver
                        ? Lists.replace(
                                suspensions,
                                s -> withdrawn.equals(s.until()),
                                s -> new Suspension(s.from(), null))
                        : Lists.plus(suspensions, new Suspension(from, null));
        return with(next, lifted, admittedOn, endedOn, cause);
    }

    /** A ruling annulled it for a time only: in between it was not carried out. */
    Authorisation revived(LocalDate from) {
        if (endedOn == null || !from.isAfter(endedOn)) {
            return this;
        }
        var between = new Suspension(endedOn, from);
        return with(Lists.plus(suspensions, between), lifted, admittedOn, null, null);
    }

    private Authorisation with(
            List<Suspension> nextSuspensions,
            List<Suspension> nextLifted,
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
                nextLifted,
                nextAdmitted,
                nextEnd,
                nextCause,
                unexamined,
                grant);
    }
}
