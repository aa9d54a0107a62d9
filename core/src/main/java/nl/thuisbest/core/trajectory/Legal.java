package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.ClockId;

/**
 * Authorisations, frames, allocations, consents and notices of a path.
 *
 * @param standing consents that no decision has used or overtaken yet
 */
public record Legal(
        List<Authorisation> authorisations,
        List<LegalEvent.FrameRegistered> frames,
        List<LegalEvent.AllocationRegistered> allocations,
        List<LegalEvent.ConsentGiven> consents,
        List<LegalEvent.ConsentGiven> standing,
        List<LegalEvent.NoticeGiven> notices,
        List<LegalEvent.NoticeAttempted> attempts,
        Titles titles) {
    static final Legal NONE =
            new Legal(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Titles.NONE);

    Legal evolve(LegalEvent event) {
        return switch (event) {
            case LegalEvent.AuthorisationRegistered e ->
                    with(Lists.plus(authorisations, Authorisation.of(e))).with(titles.granted(e));
            case TitleEvent.AllocationEnded e -> shortened(e).with(titles.evolve(e));
            case TitleEvent e -> with(titles.evolve(e));
            case DocumentEvent e -> with(titles.evolve(e));
            case LegalEvent.FrameRegistered e ->
                    new Legal(
                            authorisations,
                            Lists.plus(frames, e),
                            allocations,
                            consents,
                            standing,
                            notices,
                            attempts,
                            titles);
            case LegalEvent.AuthorisationSuspended e ->
                    change(e.number(), a -> a.suspended(e.on())).used(ConsentTo.SUSPENSION);
            case LegalEvent.SuspensionWithdrawn e ->
                    change(e.number(), a -> a.resumed(e.on())).used(ConsentTo.SUSPENSION);
            case LegalEvent.AdmittedOnCondition e ->
                    change(e.number(), a -> a.admitted(e.on())).used(ConsentTo.SUSPENSION);
            case LegalEvent.AuthorisationEnded e ->
                    change(e.number(), a -> a.ended(e.on(), e.cause())).used(ConsentTo.SUSPENSION);
            case LegalEvent.AllocationRegistered e ->
                    new Legal(
                            authorisations,
                            frames,
                            Lists.plus(allocations, e),
                            consents,
                            standing,
                            notices,
                            attempts,
                            titles);
            case LegalEvent.ConsentGiven e ->
                    new Legal(
                            authorisations,
                            frames,
                            allocations,
                            Lists.plus(consents, e),
                            Lists.plus(standing, e),
                            notices,
                            attempts,
                            titles);
            case LegalEvent.NoticeGiven e ->
                    new Legal(
                            authorisations,
                            frames,
                            allocations,
                            consents,
                            standing,
                            Lists.plus(notices, e),
                            attempts,
                            titles);
            case LegalEvent.LetterMade _ -> this;
            case ShieldingEvent _ -> this;
            case LegalEvent.NoticeAttempted e ->
                    new Legal(
                            authorisations,
                            frames,
                            allocations,
                            consents,
                            standing,
                            notices,
                            Lists.plus(attempts, e),
                            titles);
        };
    }

    /** A plan that is adopted uses the consent to its measures; the next needs its own. */
    Legal evolve(PlanEvent event) {
        return switch (event) {
            case PlanEvent.PlanAdopted _ -> used(ConsentTo.MEASURES_IN_PLAN);
            case PlanEvent.PlanEvaluated _,
                    PlanEvent.FamilyGroupPlanOffered _,
                    PlanEvent.OutsidePlanAgreed _,
                    PlanEvent.PlanWritingAsked _,
                    PlanEvent.OutsidePlanWritten _,
                    PlanEvent.FamilyGroupPlanAttached _ ->
                    this;
        };
    }

    /**
     * The consent that still stands for a decision of that day: given by then, and not used or
     * overtaken since (JW 6.1.12(5), 6.2.10(2)).
     */
    public Optional<LegalEvent.ConsentGiven> standingConsent(ConsentTo to, LocalDate day) {
        return standing.stream()
                .filter(c -> c.to() == to && !c.on().isAfter(day))
                .reduce((_, later) -> later);
    }

    /** The frame of the help registered for that day; the last one registered first. */
    public Optional<LegalEvent.FrameRegistered> frameOn(LocalDate day) {
        return frames.reversed().stream().filter(f -> f.period().contains(day)).findFirst();
    }

    public AuthorisationNo nextAuthorisation() {
        return new AuthorisationNo(authorisations.size() + 1);
    }

    public AllocationNo nextAllocation() {
        return new AllocationNo(
                Stream.concat(
                                        allocations.stream().map(a -> a.number()),
                                        titles.endings().stream().map(e -> e.allocation()))
                                .mapToInt(AllocationNo::value)
                                .max()
                                .orElse(0)
                        + 1);
    }

    public Optional<Authorisation> authorisation(AuthorisationNo number) {
        return authorisations.stream().filter(a -> a.number().equals(number)).findFirst();
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

    /** The first day, from that day on, without a title to stay inside. */
    public LocalDate firstDayWithoutTitle(LocalDate from) {
        return titleToStayOn(from)
                ? authorisations.stream()
                        .flatMap(Nights::turns)
                        .filter(turn -> turn.isAfter(from) && !titleToStayOn(turn))
                        .min(LocalDate::compareTo)
                        .orElseThrow()
                : from;
    }

    public Optional<Authorisation> last() {
        return authorisations.isEmpty() ? Optional.empty() : Optional.of(authorisations.getLast());
    }

    public Stream<LegalEvent.AllocationRegistered> allocationsOf(Product product) {
        return allocations.stream().filter(a -> a.product() == product);
    }

    public Optional<LegalEvent.AllocationRegistered> allocation(AllocationNo number) {
        return allocations.stream().filter(a -> a.number().equals(number)).findFirst();
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

    Legal change(AuthorisationNo number, java.util.function.UnaryOperator<Authorisation> change) {
        return with(Lists.replace(authorisations, a -> a.number().equals(number), change));
    }

    private Legal with(List<Authorisation> next) {
        return new Legal(next, frames, allocations, consents, standing, notices, attempts, titles);
    }

    private Legal with(Titles next) {
        return new Legal(
                authorisations, frames, allocations, consents, standing, notices, attempts, next);
    }

    /** An allocation that ended before its first day has no day. */
    private Legal shortened(TitleEvent.AllocationEnded e) {
        var next =
                allocations.stream()
                        .flatMap(a ->
                                a.number().equals(e.allocation())
                                        ? a.endedAfter(e.last()).stream()
                                        : Stream.of(a))
                        .toList();
        return new Legal(
                authorisations, frames, next, consents, standing, notices, attempts, titles);
    }

    private Legal used(ConsentTo to) {
        return new Legal(
                authorisations,
                frames,
                allocations,
                consents,
                standing.stream().filter(c -> c.to() != to).toList(),
                notices,
                attempts,
                titles);
    }
}
