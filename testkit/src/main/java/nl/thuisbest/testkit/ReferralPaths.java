package nl.thuisbest.testkit;

import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import nl.thuisbest.core.action.ReferralAction;
import nl.thuisbest.core.trajectory.Awareness;
import nl.thuisbest.core.trajectory.ReferralOrigin;
import nl.thuisbest.core.trajectory.ReferralQuestionNo;

/** Pasts between a referral, on 5 January 2026, and the answer to it. */
public final class ReferralPaths {
    private ReferralPaths() {}

    public static ReferralAction.TellReferral tell(boolean urgent, String day) {
        return new ReferralAction.TellReferral(
                ReferralOrigin.INVITATION,
                urgent,
                urgent ? story("Sam slaapt op straat.") : null,
                Awareness.KNOWS,
                story("Ik wil naar huis."),
                Awareness.IN_PART,
                story("Als het maar rustig wordt."),
                false,
                on(day));
    }

    public static ReferralAction.AskMore ask(String day) {
        return new ReferralAction.AskMore(story("Slaapt Sam nog thuis?"), on(day));
    }

    public static ReferralAction.AnswerMore answer(int number, String day) {
        return new ReferralAction.AnswerMore(
                new ReferralQuestionNo(number), story("Ja, bij oma."), line("Lotte Kuip"), on(day));
    }

    public static ReferralAction.JoinReferral join(String day) {
        return new ReferralAction.JoinReferral(
                Family.PATH_OF_SISTER, story("Dezelfde jongere."), on(day));
    }

    /** Asked more on 8 January, not answered. */
    public static Past asked() {
        return Paths.referred().act(TESS, tell(true, "2026-01-05")).act(TESS, ask("2026-01-08"));
    }

    /** Answered on 12 January. */
    public static Past answered() {
        return asked().act(TESS, answer(1, "2026-01-12"));
    }

    public static Past joined() {
        return answered().act(TESS, join("2026-01-13"));
    }
}
