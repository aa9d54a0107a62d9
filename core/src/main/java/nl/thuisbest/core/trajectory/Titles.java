package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.QuestionId;
import org.jspecify.annotations.Nullable;

/** What comes before and beside the titles of a path. */
public record Titles(
        List<Request> requests,
        List<TitleEvent.CoverageChosen> choices,
        List<TitleEvent.TreatedAs> treatments,
        List<HolderConsent> consents,
        List<TitleEvent.AllocationEnded> endings,
        List<Document> documents) {
    static final Titles NONE =
            new Titles(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * A request to the court, and what came of it.
     *
     * @param refused the entry of the court's no, or null
     * @param granted which authorisation came of it, or null
     */
    public record Request(
            TitleEvent.AuthorisationRequested asked,
            TitleEvent.@Nullable AuthorisationRefused refused,
            @Nullable AuthorisationNo granted) {
        public RequestNo number() {
            return asked.number();
        }

        /** On its way: neither granted nor refused. */
        public boolean open() {
            return refused == null && granted == null;
        }
    }

    /** What a holder of gezag said last. */
    public record HolderConsent(PersonId holder, GezagConsent is, LocalDate on) {}

    /**
     * @param destroyed when its bytes were destroyed, or null
     */
    public record Document(
            DocumentEvent.DocumentAdded added,
            DocumentEvent.@Nullable DocumentDestroyed destroyed) {
        public DocumentNo number() {
            return added.number();
        }
    }

    Titles evolve(TitleEvent event) {
        return switch (event) {
            case TitleEvent.AuthorisationRequested e ->
                    with(Lists.plus(requests, new Request(e, null, null)));
            case TitleEvent.AuthorisationRefused e ->
                    with(
                            Lists.replace(
                                    requests,
                                    r -> r.number().equals(e.request()),
                                    r -> new Request(r.asked(), e, null)));
            case TitleEvent.CoverageChosen e ->
                    new Titles(
                            requests,
                            Lists.plus(choices, e),
                            treatments,
                            consents,
                            endings,
                            documents);
            case TitleEvent.TreatedAs e ->
                    new Titles(
                            requests,
                            choices,
                            Lists.plus(treatments, e),
                            consents,
                            endings,
                            documents);
            case TitleEvent.GezagConsentGiven e ->
                    said(new HolderConsent(e.holder(), GezagConsent.GIVEN, e.on()));
            case TitleEvent.GezagConsentWithdrawn e ->
                    said(new HolderConsent(e.holder(), GezagConsent.WITHDRAWN, e.on()));
            case TitleEvent.OfConditionalPlan _ -> this;
            case TitleEvent.AllocationEnded e ->
                    new Titles(
                            requests,
                            choices,
                            treatments,
                            consents,
                            Lists.plus(endings, e),
                            documents);
        };
    }

    Titles evolve(DocumentEvent event) {
        return switch (event) {
            case DocumentEvent.DocumentAdded e ->
                    withDocuments(Lists.plus(documents, new Document(e, null)));
            case DocumentEvent.DocumentDestroyed e ->
                    withDocuments(
                            Lists.replace(
                                    documents,
                                    d -> d.number().equals(e.document()),
                                    d -> new Document(d.added(), e)));
        };
    }

    /** The request that this authorisation answers is no longer on its way. */
    Titles granted(LegalEvent.AuthorisationRegistered e) {
        var grant = e.grant();
        var asked =
                grant != null && grant.request() != null
                        ? request(grant.request())
                        : requests.stream()
                                .filter(r -> r.open() && r.asked().kind() == e.kind())
                                .findFirst();
        return asked.map(request ->
                        with(
                                Lists.replace(
                                        requests,
                                        r -> r.number().equals(request.number()),
                                        r -> new Request(r.asked(), null, e.number()))))
                .orElse(this);
    }

    public RequestNo nextRequest() {
        return new RequestNo(requests.size() + 1);
    }

    public DocumentNo nextDocument() {
        return new DocumentNo(documents.size() + 1);
    }

    public Optional<Request> request(RequestNo number) {
        return requests.stream().filter(r -> r.number().equals(number)).findFirst();
    }

    /** Requests that the court has not decided on yet. */
    public Stream<Request> open() {
        return requests.stream().filter(Request::open);
    }

    public Optional<Document> document(DocumentNo number) {
        return documents.stream().filter(d -> d.number().equals(number)).findFirst();
    }

    /** What was chosen last for after this authorisation. */
    public Optional<TitleEvent.CoverageChosen> choice(AuthorisationNo authorisation) {
        return choices.stream()
                .filter(c -> c.authorisation().equals(authorisation))
                .reduce((_, later) -> later);
    }

    /** How this question is treated for this authorisation; the last one decides. */
    public Optional<TitleEvent.TreatedAs> treatment(
            AuthorisationNo authorisation, QuestionId question) {
        return treatments.stream()
                .filter(t ->
                        t.authorisation().equals(authorisation) && t.question().equals(question))
                .reduce((_, later) -> later);
    }

    /** Whether this holder of gezag said yes last, of what was said by then. */
    public boolean agreed(PersonId holder) {
        return consents.stream()
                .filter(c -> c.holder().equals(holder))
                .reduce((_, later) -> later)
                .filter(c -> c.is() == GezagConsent.GIVEN)
                .isPresent();
    }

    private Titles said(HolderConsent consent) {
        return new Titles(
                requests, choices, treatments, Lists.plus(consents, consent), endings, documents);
    }

    private Titles with(List<Request> next) {
        return new Titles(next, choices, treatments, consents, endings, documents);
    }

    private Titles withDocuments(List<Document> next) {
        return new Titles(requests, choices, treatments, consents, endings, next);
    }
}
