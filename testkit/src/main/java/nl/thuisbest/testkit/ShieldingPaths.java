package nl.thuisbest.testkit;

import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import nl.thuisbest.core.action.ShieldingAction;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.trajectory.Shielded;
import nl.thuisbest.core.trajectory.ShieldingNo;
import org.jspecify.annotations.Nullable;

/** Paths on which something is kept from one of two parents who both have gezag. */
public final class ShieldingPaths {
    private ShieldingPaths() {}

    /** With the thing that is asked when it is one. */
    public static ShieldingAction.Shield from(
            PersonId person, Shielded what, @Nullable String until, String day) {
        return new ShieldingAction.Shield(
                person,
                what,
                what == Shielded.ONE_THING ? line("dat Sam bij oma oefent") : null,
                story("Er was dreiging; Veilig Thuis adviseerde het."),
                until == null ? null : on(until),
                on(day));
    }

    public static ShieldingAction.EndShielding end(int number, String day) {
        return new ShieldingAction.EndShielding(
                new ShieldingNo(number), story("Niet meer nodig."), on(day));
    }

    public static ShieldingAction.WithholdNotice withhold(PersonId person, String day) {
        return new ShieldingAction.WithholdNotice(
                TestRulebook.TELL_GEZAG,
                person,
                null,
                story("Veilig Thuis raadt elk bericht af."),
                on(day));
    }

    /** Ruben is told nothing; one of two shieldings ended, and each parent should hear of that. */
    public static Past waiting() {
        return Paths.placed()
                .act(TESS, from(Family.RUBEN, Shielded.EVERYTHING, null, "2026-01-28"))
                .act(TESS, from(Family.RUBEN, Shielded.WHEREABOUTS, null, "2026-01-28"))
                .act(TESS, end(2, "2026-01-29"));
    }

    public static Past withheld() {
        return waiting().act(HANNE, withhold(Family.RUBEN, "2026-01-30"));
    }
}
