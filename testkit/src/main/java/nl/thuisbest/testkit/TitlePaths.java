package nl.thuisbest.testkit;

import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import java.util.List;
import nl.thuisbest.core.access.Registration.Register;
import nl.thuisbest.core.action.DocumentAction;
import nl.thuisbest.core.action.LegalAction;
import nl.thuisbest.core.action.TitleAction;
import nl.thuisbest.core.kernel.Digest;
import nl.thuisbest.core.trajectory.Afterwards;
import nl.thuisbest.core.trajectory.AllocationNo;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.AuthorisationNo;
import nl.thuisbest.core.trajectory.DocumentKind;
import nl.thuisbest.core.trajectory.DocumentNo;
import nl.thuisbest.core.trajectory.ErasureGround;
import nl.thuisbest.core.trajectory.Expert;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.GezagConsent;
import nl.thuisbest.core.trajectory.Grant;
import nl.thuisbest.core.trajectory.Ground;
import nl.thuisbest.core.trajectory.Hearing;
import nl.thuisbest.core.trajectory.MediaKind;
import nl.thuisbest.core.trajectory.RequestNo;
import nl.thuisbest.core.trajectory.Requester;

/** Paths on which courts, parents and municipalities said what tests of titles need. */
public final class TitlePaths {
    public static final AuthorisationNo SECOND = new AuthorisationNo(2);
    public static final Digest DIGEST = new Digest("ab".repeat(32));

    private TitlePaths() {}

    /** A request that prolongs the authorisation of {@link Paths}. */
    public static TitleAction.RequestAuthorisation extension(String day) {
        return new TitleAction.RequestAuthorisation(
                AuthorisationKind.ORDINARY,
                Requester.CERTIFIED_INSTITUTION,
                days("2026-08-26", "2026-11-25"),
                Paths.AUTHORISATION,
                story("Een open plek is geprobeerd en hield geen twee dagen stand."),
                on(day));
    }

    /** With all that can be known of it. */
    public static LegalAction.RegisterAuthorisation inFull(
            AuthorisationKind kind, Frame frame, String first, String last, String day) {
        return new LegalAction.RegisterAuthorisation(
                kind,
                frame,
                days(first, last),
                line("Rechtbank Verzonnen"),
                new Grant(
                        Requester.CERTIFIED_INSTITUTION,
                        List.of(Ground.values()),
                        line("C/02/99999 JE RK 26-1"),
                        on(day),
                        Hearing.HEARD,
                        null),
                line("Dr. Verzonnen"),
                new Expert(Register.BIG_GZ_PSYCHOLOOG, line("99999999925"), on(day)),
                null,
                on(day));
    }

    /** Everything that can be recorded about titles and documents, done once. */
    public static Past everything() {
        return Paths.placed()
                .act(
                        TESS,
                        new TitleAction.RecordGezagConsent(
                                Family.NOOR, GezagConsent.GIVEN, null, on("2026-01-27")))
                .act(
                        TESS,
                        new TitleAction.RecordGezagConsent(
                                Family.NOOR,
                                GezagConsent.WITHDRAWN,
                                story("Ik wil dat Sam naar oma kan."),
                                on("2026-02-10")))
                .act(
                        TESS,
                        new TitleAction.ChooseCoverage(
                                Paths.AUTHORISATION,
                                Afterwards.EXTENSION,
                                story("Nog niet veilig zonder."),
                                story("Open plek geprobeerd."),
                                on("2026-06-01")))
                .act(TESS, extension("2026-06-10"))
                .act(
                        TESS,
                        new TitleAction.RecordCourtRefusal(
                                new RequestNo(1),
                                line("Rechtbank Verzonnen"),
                                story("Er is iets lichters."),
                                on("2026-06-25")))
                .act(
                        HANNE,
                        new TitleAction.TreatAs(
                                Paths.AUTHORISATION,
                                TestRulebook.NOT_SUSPENDED,
                                line("Mr. Verzonnen"),
                                story("Uitvoering kan zolang de schorsing loopt niet."),
                                on("2026-06-26")))
                .act(
                        TESS,
                        new TitleAction.EndAllocation(
                                new AllocationNo(2), on("2026-06-30"), null, on("2026-06-26")))
                .act(
                        TESS,
                        new DocumentAction.AddDocument(
                                DocumentKind.COURT_DECISION,
                                line("Afwijzing"),
                                Family.NOOR,
                                Paths.AUTHORISATION,
                                null,
                                null,
                                on("2026-06-27"),
                                new DocumentAction.Received(MediaKind.PDF, DIGEST, 1200)))
                .act(
                        TESS,
                        new DocumentAction.DestroyDocument(
                                new DocumentNo(1),
                                ErasureGround.ON_REQUEST,
                                line("Noor"),
                                on("2026-06-28")));
    }
}
