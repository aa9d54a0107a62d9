package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.ClockId;

/** Authorisations, allocations, consents and notices of a path. */
public record Legal(
        List<Authorisation> authorisations,
        List<LegalEvent.AllocationRegistered> allocations,
        List<LegalEvent.ConsentGiven> consents,
        List<LegalEvent.NoticeGiven> notices,
        List<LegalEvent.NoticeAttempted> attempts) {
    static final Legal NONE = new Legal(List.of(), List.of(), List.of(), List.of(), List.of());

    Legal evolve(LegalEvent event) {
        return switch (event) {
            case LegalEvent.AuthorisationRegistered e ->
                    with(Lists.plus(authorisations, Authorisation.of(e)));
            case LegalEvent.AuthorisationSuspended e ->
                    change(e.number(), a -> a.suspended(e.on()));
            case LegalEvent.SuspensionWithdrawn e -> change(e.number(), a -> a.resumed(e.on()));
            case LegalEvent.AdmittedOnCondition e -> change(e.number(), a -> a.admitted(e.on()));
            case LegalEvent.AuthorisationEnded e ->
                    change(e.number(), a -> a.ended(e.on(), e.cause()));
            case LegalEvent.AllocationRegistered e ->
                    new Legal(
                            authorisations,
                            Lists.plus(allocations, e),
                            consents,
                            notices,
                            attempts);
            case LegalEvent.ConsentGiven e ->
                    new Legal(
                            authorisations,
                            allocations,
                            Lists.plus(consents, e),
                            notices,
                            attempts);
            case LegalEvent.NoticeGiven e ->
                    new Legal(
                            authorisations,
                            allocations,
                            consents,
                            Lists.plus(notices, e),
                            attempts);
            case LegalEvent.NoticeAttempted e ->
                    new Legal(
                            authorisations,
                            allocations,
                            consents,
                            notices,
                            Lists.plus(attempts, e));
        };
    }

    /**
     * The authorisation in force on that day, whether executed, suspended or conditional; the last
     * one registered first.
     */
    public Optional<Authorisation> inForceOn(LocalDate day) {
        return authorisations.reversed().stream().filter(a -> a.inForceOn(day)).findFirst();
    }

    /** Whether someone may be kept inside in the night of that day. */
    public boolean titleToStayOn(LocalDate day) {
        return authorisations.stream().anyMatch(a -> a.titleToStayOn(day));
    }

    public Optional<Authorisation> last() {
        return authorisations.isEmpty() ? Optional.empty() : Optional.of(authorisations.getLast());
    }

    public Stream<LegalEvent.AllocationRegistered> allocationsOf(Product product) {
        return allocations.stream().filter(a -> a.product() == product);
    }

    public boolean allocatedOn(Product product, LocalDate day) {
        return allocationsOf(product).anyMatch(a -> a.period().contains(day));
    }

    /**
     * A consent that still stands for what is asked now: for this leave, or given on or after the
     * day.
     */
    public Optional<LegalEvent.ConsentGiven> consentTo(LeaveNo leave) {
        return consents.stream()
                .filter(c -> c.to() == ConsentTo.LEAVE && leave.equals(c.leave()))
                .reduce((_, later) -> later);
    }

    public boolean noticeGiven(ClockId duty, Recipient recipient) {
        return notices.stream().anyMatch(n -> n.duty().equals(duty) && n.recipient() == recipient);
    }

    private Legal change(
            AuthorisationNo number, java.util.function.UnaryOperator<Authorisation> change) {
        return with(Lists.replace(authorisations, a -> a.number().equals(number), change));
    }

    private Legal with(List<Authorisation> next) {
        return new Legal(next, allocations, consents, notices, attempts);
    }
}
