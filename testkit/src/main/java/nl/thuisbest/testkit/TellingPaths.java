package nl.thuisbest.testkit;

import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import nl.thuisbest.core.action.LegalAction;
import nl.thuisbest.core.trajectory.EntryNo;
import nl.thuisbest.core.trajectory.LetterId;

/** Paths on which someone was told of a decision by letter. */
public final class TellingPaths {
    public static final LetterId TEXT = new LetterId("schorsing-raad-college");

    private TellingPaths() {}

    /** The entry of the suspension of {@link Paths#suspended()}. */
    public static EntryNo suspension() {
        var suspended = Paths.suspended().trajectory().history().last("authorisation-suspended");
        return new EntryNo(suspended.orElseThrow().revision());
    }

    public static LegalAction.MakeLetter letter(EntryNo decision) {
        return new LegalAction.MakeLetter(
                TestRulebook.TELL_BOARD,
                decision,
                TEXT,
                1,
                story("# Mededeling van een schorsing"),
                null,
                on("2026-04-04"));
    }

    public static Past withLetter() {
        return Paths.suspended().act(TESS, letter(suspension()));
    }
}
