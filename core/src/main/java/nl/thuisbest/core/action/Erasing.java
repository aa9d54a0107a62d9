package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.law.Provisions;
import nl.thuisbest.core.shape.Mapper;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.core.trajectory.ErasureGround;
import nl.thuisbest.core.trajectory.RecordEvent;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * Destruction is a right (JW 7.3.9(1)): the texts of an entry go, its date and the ground stay.
 * What speaks against it is weighed by who decides, not here.
 */
final class Erasing {
    static final Refusal ALREADY_ERASED = Refusal.order("already-erased").at("entry");
    static final Refusal NO_TEXT = Refusal.order("nothing-to-erase").at("entry");
    static final Refusal REQUESTER_ASKED = Refusal.order("requester-asked").at("requestedBy");
    static final Refusal TERM_RUNS =
            Refusal.law("keeping-term-runs", Provisions.DOSSIER_KEPT).at("ground");

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private Erasing() {}

    static Decision<RecordEvent.EntryErased> decide(
            Trajectory trajectory, RecordAction.EraseEntry action, Situation situation) {
        var entry = trajectory.history().entry(action.entry());
        boolean erased = trajectory.history().erased(action.entry());
        boolean onRequest = action.ground() == ErasureGround.ON_REQUEST;
        boolean termEnded = action.ground() == ErasureGround.TERM_ENDED;
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orWhen(entry.isEmpty(), Correcting.UNKNOWN_ENTRY)
                .orWhen(erased, ALREADY_ERASED)
                .orWhen(entry.filter(e -> !hasText(e)).isPresent(), NO_TEXT)
                .orWhen(onRequest && action.requestedBy() == null, REQUESTER_ASKED)
                .orWhen(termEnded && termRuns(trajectory, action.on(), situation), TERM_RUNS)
                .orAccept(() ->
                        List.of(
                                new RecordEvent.EntryErased(
                                        action.entry(),
                                        action.ground(),
                                        action.requestedBy(),
                                        action.on())));
    }

    private static boolean hasText(Recorded entry) {
        if (entry.event() instanceof RecordEvent.EntryErased) {
            return false;
        }
        var texts = new ArrayList<String>();
        var unused =
                Mapper.write(
                        entry.event(),
                        (path, _) -> {
                            texts.add(path);
                            return new Tree.Sealed(path);
                        });
        return !texts.isEmpty();
    }

    /** So long from the last change of the dossier as the law of that day asks. */
    private static boolean termRuns(Trajectory trajectory, LocalDate on, Situation situation) {
        if (!trajectory.exists()) {
            return false;
        }
        var last = trajectory.history().happenings().getLast().recordedAt();
        return situation
                .rulebook()
                .provisions()
                .after(Provisions.DOSSIER_KEPT, last.atZone(NETHERLANDS).toLocalDate())
                .filter(on::isBefore)
                .isPresent();
    }
}
