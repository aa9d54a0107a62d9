package nl.thuisbest.web.action;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.thuisbest.core.shape.Words;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.ConditionalPlan;
import nl.thuisbest.core.trajectory.ConditionalPlans;
import nl.thuisbest.core.trajectory.HomeEvent;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.NextTitle;
import nl.thuisbest.core.trajectory.Titles;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * What was made ready for a decision, or is known of what it is about: its form begins with it, so
 * that nothing is typed twice. No judgement is filled in.
 */
final class Prepared {
    private final Trajectory path;
    private final Map<String, String> values = new LinkedHashMap<>();

    private Prepared(Trajectory path) {
        this.path = path;
    }

    /** Values by their component; none for an action that nothing is prepared for. */
    static Map<String, String> of(String code, Trajectory path) {
        var prepared = new Prepared(path);
        switch (code) {
            case "suspend" ->
                    prepared.made(NextTitle.SUSPENSION)
                            .ifPresent(made -> prepared.put("reason", made.reason().text()));
            case "convert-authorisation" -> prepared.conversion();
            case "change-conditional-plan" -> prepared.planInForce();
            default -> {}
        }
        return prepared.values;
    }

    private Optional<HomeEvent.NextTitlePrepared> made(NextTitle next) {
        return path.history()
                .events(HomeEvent.NextTitlePrepared.class)
                .reduce((_, later) -> later)
                .filter(made -> made.next() == next)
                .filter(made -> !made.reason().erased());
    }

    /** What was agreed and said, the request on its way, and the court of the one in force. */
    private void conversion() {
        made(NextTitle.CONDITIONAL)
                .ifPresent(made -> {
                    for (int i = 0; i < made.agreements().size(); i++) {
                        put("plan.conditions." + i, made.agreements().get(i).text());
                    }
                    put("plan.ownWords", made.ownWords().text());
                });
        path.legal()
                .titles()
                .open()
                .filter(request -> request.asked().kind() == AuthorisationKind.CONDITIONAL)
                .reduce((_, later) -> later)
                .ifPresent(this::asked);
        path.history()
                .events(LegalEvent.AuthorisationRegistered.class)
                .reduce((_, later) -> later)
                .filter(last -> !last.court().erased())
                .ifPresent(last -> put("court", last.court().text()));
    }

    private void asked(Titles.Request request) {
        var asked = request.asked();
        put("period.from", asked.period().from().toString());
        put("period.last", asked.period().last().toString());
        put("grant.requester", Words.ofEnum(asked.requester()));
        put("grant.request", request.number().toString());
    }

    /** A change begins with the plan as it is. */
    private void planInForce() {
        path.legal()
                .last()
                .filter(last -> last.kind() == AuthorisationKind.CONDITIONAL)
                .flatMap(last ->
                        ConditionalPlans.of(path, last.number()).stream()
                                .reduce((_, later) -> later)
                                .map(ConditionalPlans.Version::plan))
                .ifPresent(this::plan);
    }

    private void plan(ConditionalPlan plan) {
        for (int i = 0; i < plan.conditions().size(); i++) {
            put("plan.conditions." + i, plan.conditions().get(i).text());
        }
        for (int i = 0; i < plan.measures().size(); i++) {
            put("plan.measures." + i, plan.measures().get(i).value());
        }
        put("plan.supervision", plan.supervision().text());
        put("plan.help", plan.help().text());
        var mayAdmit = plan.mayAdmit();
        if (mayAdmit != null) {
            put("plan.mayAdmit", mayAdmit.text());
        }
        var willAdmit = plan.willAdmit();
        if (willAdmit != null) {
            put("plan.willAdmit", willAdmit.text());
        }
    }

    private void put(String name, String text) {
        if (!text.isEmpty()) {
            values.put(name, text);
        }
    }
}
