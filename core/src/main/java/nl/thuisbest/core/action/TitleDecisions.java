package nl.thuisbest.core.action;

import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.law.Articles;
import nl.thuisbest.core.law.LongestTerm;
import nl.thuisbest.core.law.Provisions;
import nl.thuisbest.core.law.Question;
import nl.thuisbest.core.trajectory.Afterwards;
import nl.thuisbest.core.trajectory.Authorisation;
import nl.thuisbest.core.trajectory.AuthorisationEnd;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.GezagConsent;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.TitleEvent;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * Decides {@link TitleAction}: what is asked of the court and chosen is judged by the Act, what
 * court, municipality and parents said is recorded as it is.
 */
final class TitleDecisions {
    static final Refusal TOO_LONG =
            Refusal.law("request-too-long", Provisions.AUTHORISATION_AT_MOST).at("period.until");
    static final Refusal NOTHING_LIGHTER =
            Refusal.law("nothing-lighter-asked", Articles.NOTHING_LIGHTER).at("nothingLighter");
    static final Refusal UNKNOWN_REQUEST = Refusal.order("unknown-request").at("request");
    static final Refusal REQUEST_DECIDED = Refusal.order("request-decided").at("request");
    static final Refusal NO_OPEN_REQUEST = Refusal.order("no-open-request");
    static final Refusal NO_AUTHORISATION = Refusal.order("no-authorisation-yet");
    static final Refusal NO_ALLOCATION = Refusal.order("no-allocation-yet");
    static final Refusal UNKNOWN_ALLOCATION = Refusal.order("unknown-allocation").at("allocation");
    static final Refusal UNKNOWN_READING = Refusal.order("unknown-reading").at("reading");
    static final Refusal NOT_GEZAG =
            Refusal.law("holder-without-gezag", Articles.HOLDER_AGREES).at("holder");
    static final Refusal UNKNOWN_FOLLOWED = Refusal.order("unknown-authorisation").at("follows");

    private TitleDecisions() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.decision(
                        TitleAction.RequestAuthorisation.class,
                        "legal",
                        Checks::referred,
                        TitleDecisions::request),
                ActionType.fact(
                        TitleAction.RecordCourtRefusal.class,
                        "legal",
                        TitleDecisions::refusedNow,
                        TitleDecisions::refused),
                ActionType.decision(
                        TitleAction.ChooseCoverage.class,
                        "legal",
                        TitleDecisions::titled,
                        TitleDecisions::choose),
                ActionType.decision(
                        TitleAction.TreatAs.class,
                        "legal",
                        TitleDecisions::titled,
                        TitleDecisions::treat),
                ActionType.fact(
                        TitleAction.RecordGezagConsent.class,
                        "legal",
                        Checks::referred,
                        TitleDecisions::consent),
                ActionType.fact(
                        TitleAction.EndAllocation.class,
                        "legal",
                        TitleDecisions::allocated,
                        TitleDecisions::endAllocation));
    }

    private static Decision<TitleEvent.AuthorisationRequested> request(
            Trajectory trajectory, TitleAction.RequestAuthorisation action, Situation situation) {
        var legal = trajectory.legal();
        var follows = action.follows();
        var followed = follows == null ? null : legal.authorisation(follows).orElse(null);
        var longest =
                LongestTerm.until(
                        legal,
                        action.kind(),
                        action.period().from(),
                        situation.rulebook().provisions());
        var rule = LongestTerm.rule(legal, action.kind(), action.period().from());
        boolean extension = followed != null && followed.kind() == action.kind();
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orWhen(follows != null && followed == null, UNKNOWN_FOLLOWED)
                .and(
                        longest
                                .filter(action.period().until()::isAfter)
                                .map(day -> TOO_LONG.under(rule).with("date", day.minusDays(1)))
                                .stream()
                                .toList())
                .orWhen(extension && action.nothingLighter() == null, NOTHING_LIGHTER)
                .orAccept(() ->
                        List.of(
                                new TitleEvent.AuthorisationRequested(
                                        legal.titles().nextRequest(),
                                        action.kind(),
                                        action.requester(),
                                        action.period(),
                                        follows,
                                        action.nothingLighter(),
                                        action.on())));
    }

    private static List<Refusal> refusedNow(Trajectory trajectory, Situation situation) {
        boolean open = trajectory.legal().titles().open().findAny().isPresent();
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orWhen(trajectory.exists() && !open, NO_OPEN_REQUEST)
                .list();
    }

    private static Decision<TitleEvent.AuthorisationRefused> refused(
            Trajectory trajectory, TitleAction.RecordCourtRefusal action, Situation situation) {
        var found = trajectory.legal().titles().request(action.request());
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orWhen(found.isEmpty(), UNKNOWN_REQUEST)
                .orWhen(found.filter(r -> !r.open()).isPresent(), REQUEST_DECIDED)
                .orAccept(() ->
                        List.of(
                                new TitleEvent.AuthorisationRefused(
                                        action.request(),
                                        action.court(),
                                        action.reason(),
                                        action.on())));
    }

    private static List<Refusal> titled(Trajectory trajectory, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orWhen(
                        trajectory.exists() && trajectory.legal().authorisations().isEmpty(),
                        NO_AUTHORISATION)
                .list();
    }

    private static Decision<TitleEvent.CoverageChosen> choose(
            Trajectory trajectory, TitleAction.ChooseCoverage action, Situation situation) {
        var found = trajectory.legal().authorisation(action.authorisation());
        boolean extension = action.choice() == Afterwards.EXTENSION;
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orWhen(found.isEmpty(), LegalFacts.UNKNOWN_AUTHORISATION)
                .orWhen(
                        found.filter(a -> !a.endsBefore().isAfter(action.on())).isPresent(),
                        LegalFacts.ALREADY_ENDED)
                .orWhen(extension && action.nothingLighter() == null, NOTHING_LIGHTER)
                .orAccept(() ->
                        List.of(
                                new TitleEvent.CoverageChosen(
                                        action.authorisation(),
                                        action.choice(),
                                        action.reason(),
                                        action.nothingLighter(),
                                        action.on())));
    }

    private static Decision<TitleEvent.TreatedAs> treat(
            Trajectory trajectory, TitleAction.TreatAs action, Situation situation) {
        var question =
                situation.rulebook().questions().stream()
                        .filter(q -> q.reading(action.reading()).isPresent())
                        .findFirst();
        return Decision.refuse(titled(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orWhen(
                        trajectory.legal().authorisation(action.authorisation()).isEmpty(),
                        LegalFacts.UNKNOWN_AUTHORISATION)
                .orWhen(question.isEmpty(), UNKNOWN_READING)
                .orAccept(() ->
                        List.of(
                                new TitleEvent.TreatedAs(
                                        action.authorisation(),
                                        question.map(Question::id).orElseThrow(),
                                        action.reading(),
                                        situation.actor().staff(),
                                        action.jurist(),
                                        action.reason(),
                                        action.on())));
    }

    /** Taken back, it ends the authorisation that rests on it (JW 6.1.2(7), 6.1.3(5)). */
    private static Decision<LegalEvent> consent(
            Trajectory trajectory, TitleAction.RecordGezagConsent action, Situation situation) {
        boolean holder =
                trajectory.team().kin().stream()
                        .anyMatch(k -> k.person().equals(action.holder()) && k.gezag());
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orUnless(holder, NOT_GEZAG)
                .orAccept(() -> consentEvents(trajectory, action, situation));
    }

    private static List<LegalEvent> consentEvents(
            Trajectory trajectory, TitleAction.RecordGezagConsent action, Situation situation) {
        if (action.consent() == GezagConsent.GIVEN) {
            return List.of(
                    new TitleEvent.GezagConsentGiven(
                            action.holder(), action.remark(), action.on()));
        }
        var events = new ArrayList<LegalEvent>();
        events.add(
                new TitleEvent.GezagConsentWithdrawn(
                        action.holder(), action.remark(), action.on()));
        trajectory.legal().authorisations().stream()
                .filter(a -> a.frame() == Frame.CONSENT && a.endedOn() == null)
                .filter(a -> a.endsBefore().isAfter(action.on()))
                .map(a -> lapsing(a, action, situation))
                .forEach(events::add);
        return events;
    }

    private static LegalEvent.AuthorisationEnded lapsing(
            Authorisation authorisation,
            TitleAction.RecordGezagConsent action,
            Situation situation) {
        var cause = AuthorisationEnd.CONSENT_WITHDRAWN;
        return new LegalEvent.AuthorisationEnded(
                authorisation.number(),
                cause,
                null,
                LegalFacts.lapse(authorisation, cause, action.on(), situation));
    }

    private static List<Refusal> allocated(Trajectory trajectory, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orWhen(
                        trajectory.exists() && trajectory.legal().allocations().isEmpty(),
                        NO_ALLOCATION)
                .list();
    }

    private static Decision<TitleEvent.AllocationEnded> endAllocation(
            Trajectory trajectory, TitleAction.EndAllocation action, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orWhen(
                        trajectory.legal().allocation(action.allocation()).isEmpty(),
                        UNKNOWN_ALLOCATION)
                .orAccept(() ->
                        List.of(
                                new TitleEvent.AllocationEnded(
                                        action.allocation(),
                                        action.last(),
                                        action.reason(),
                                        action.on())));
    }
}
