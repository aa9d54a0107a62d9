package nl.thuisbest.core.action;

import java.util.List;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.people.About;
import nl.thuisbest.core.trajectory.DocumentEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/** Decides {@link DocumentAction}. Whether a file may be taken in was judged by its bytes. */
final class DocumentDecisions {
    static final Refusal UNKNOWN_DOCUMENT = Refusal.order("unknown-document").at("document");
    static final Refusal ALREADY_DESTROYED =
            Refusal.order("document-already-destroyed").at("document");
    static final Refusal NO_DOCUMENTS = Refusal.order("no-documents");
    static final Refusal UNKNOWN_ENTRY = Refusal.order("unknown-entry").at("entry");

    private DocumentDecisions() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.fact(
                        DocumentAction.AddDocument.class,
                        "legal",
                        Checks::referred,
                        DocumentDecisions::add),
                ActionType.decision(
                        DocumentAction.DestroyDocument.class,
                        "legal",
                        DocumentDecisions::destroyNow,
                        DocumentDecisions::destroy));
    }

    private static Decision<DocumentEvent.DocumentAdded> add(
            Trajectory trajectory, DocumentAction.AddDocument action, Situation situation) {
        var legal = trajectory.legal();
        var authorisation = action.authorisation();
        var allocation = action.allocation();
        var entry = action.entry();
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .and(Checks.known(trajectory, action.person(), "person"))
                .orWhen(
                        authorisation != null && legal.authorisation(authorisation).isEmpty(),
                        LegalFacts.UNKNOWN_AUTHORISATION)
                .orWhen(
                        allocation != null && legal.allocation(allocation).isEmpty(),
                        TitleDecisions.UNKNOWN_ALLOCATION)
                .orWhen(entry != null && trajectory.history().entry(entry).isEmpty(), UNKNOWN_ENTRY)
                .orAccept(() ->
                        List.of(
                                new DocumentEvent.DocumentAdded(
                                        legal.titles().nextDocument(),
                                        action.kind(),
                                        action.file().media(),
                                        action.title(),
                                        action.file().digest(),
                                        action.file().size(),
                                        about(trajectory, action.person()),
                                        authorisation,
                                        allocation,
                                        entry,
                                        action.on())));
    }

    private static About about(Trajectory trajectory, @Nullable PersonId person) {
        return person == null || person.equals(trajectory.course().youth())
                ? About.YOUTH
                : About.person(person);
    }

    private static List<Refusal> destroyNow(Trajectory trajectory, Situation situation) {
        boolean some =
                trajectory.legal().titles().documents().stream()
                        .anyMatch(d -> d.destroyed() == null);
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orWhen(trajectory.exists() && !some, NO_DOCUMENTS)
                .list();
    }

    private static Decision<DocumentEvent.DocumentDestroyed> destroy(
            Trajectory trajectory, DocumentAction.DestroyDocument action, Situation situation) {
        var found = trajectory.legal().titles().document(action.document());
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orWhen(found.isEmpty(), UNKNOWN_DOCUMENT)
                .orWhen(found.filter(d -> d.destroyed() != null).isPresent(), ALREADY_DESTROYED)
                .orAccept(() ->
                        List.of(
                                new DocumentEvent.DocumentDestroyed(
                                        action.document(),
                                        action.ground(),
                                        action.requestedBy(),
                                        action.on())));
    }
}
