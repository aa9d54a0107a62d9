package nl.thuisbest.core.law;

import java.time.LocalDate;
import java.util.Optional;
import nl.thuisbest.core.kernel.ProvisionId;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.Legal;

/**
 * How long an authorisation may hold (JW 6.1.12(2)): a year; in an emergency four weeks;
 * conditional six months first, a year when it prolongs one.
 */
public final class LongestTerm {
    private LongestTerm() {}

    /** The first day on which one of this kind from that day could no longer hold. */
    public static Optional<LocalDate> until(
            Legal legal, AuthorisationKind kind, LocalDate from, Provisions rules) {
        return rules.after(rule(legal, kind, from), from);
    }

    /** Which rule says so. */
    public static ProvisionId rule(Legal legal, AuthorisationKind kind, LocalDate from) {
        return switch (kind) {
            case ORDINARY -> Provisions.AUTHORISATION_AT_MOST;
            case EMERGENCY -> Provisions.EMERGENCY_AT_MOST;
            case CONDITIONAL ->
                    prolongs(legal, from)
                            ? Provisions.NEXT_CONDITIONAL_AT_MOST
                            : Provisions.FIRST_CONDITIONAL_AT_MOST;
        };
    }

    /** A conditional authorisation that follows one without a day between. */
    private static boolean prolongs(Legal legal, LocalDate from) {
        return legal.authorisations().stream()
                .filter(earlier -> earlier.kind() == AuthorisationKind.CONDITIONAL)
                .filter(earlier -> earlier.period().from().isBefore(from))
                .anyMatch(earlier -> !earlier.endsBefore().isBefore(from));
    }
}
