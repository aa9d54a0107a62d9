package nl.thuisbest.web.action;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.action.TimeOutRoutes;
import nl.thuisbest.core.action.TimeOutWay;
import nl.thuisbest.core.trajectory.TimeOutRoute;
import nl.thuisbest.web.form.Form;
import nl.thuisbest.web.form.FormTree;

/** Decides how the questions of a form are put to this reader: in which steps, and which not. */
final class Asking {
    private static final List<TimeOutRoute> WITH_DANGER =
            List.of(
                    TimeOutRoute.LEAVE_REVOKED,
                    TimeOutRoute.ADMISSION_MUST,
                    TimeOutRoute.ADMISSION_MAY);

    private final Sending sending;
    private final LocalDate today;

    Asking(Sending sending, LocalDate today) {
        this.sending = sending;
        this.today = today;
    }

    Asked of(Form whole) {
        var code = sending.type().code();
        if (Steps.count(code) == 0) {
            return new Asked(List.of(), null, Map.of());
        }
        var known = answeredByThePath(code);
        var form =
                whole.with(
                        whole.parts().stream()
                                .filter(part -> !known.containsKey(part.name()))
                                .toList());
        var hidden = new LinkedHashMap<>(known);
        hidden.values().removeIf(String::isEmpty);
        if (!Steps.guided(code)) {
            return new Asked(Steps.of(code, form, 0, sending.words()), null, hidden);
        }
        int last = Steps.count(code) + 1;
        var steps = Steps.of(code, form, 0, sending.words());
        int at = Math.clamp(at(steps, last), 1, last);
        FormTree.flat(sending.typed())
                .forEach((name, value) -> {
                    if (at == last || Steps.stepOf(code, component(name)) != at) {
                        hidden.putIfAbsent(name, value);
                    }
                });
        return new Asked(
                Steps.of(code, form, at, sending.words()),
                new Asked.Guide(
                        at,
                        last,
                        steps.stream()
                                .map(step -> Answers.of(step.parts(), sending.words(), today))
                                .toList()),
                hidden);
    }

    /** The step asked for; else the first with a problem; else the first that is not done. */
    private int at(List<FormStep> steps, int last) {
        if (sending.step() > 0) {
            return sending.step();
        }
        if (!sending.soFar().problems().isEmpty()) {
            return sending.soFar().problems().stream()
                    .mapToInt(p -> Steps.stepOf(sending.type().code(), component(p.path())))
                    .min()
                    .orElse(last);
        }
        if (!sending.soFar().refused().isEmpty()) {
            return last;
        }
        return steps.stream()
                .filter(step -> !step.done())
                .mapToInt(FormStep::number)
                .findFirst()
                .orElse(last);
    }

    /**
     * What is not asked because the path or the reader answers it. Whether danger can still be
     * averted matters only where the law makes a difference (JW 6.4.1(4), (5); 6.1.6(2), (3)); who
     * decides as behavioural scientist has the deciding vote.
     */
    private Map<String, String> answeredByThePath(String code) {
        var known = new LinkedHashMap<String, String>();
        if (!code.equals("decide-time-out")) {
            return known;
        }
        var way = TimeOutRoutes.of(sending.dossier().state(), RouteShown.night(sending, today));
        if (!(way instanceof TimeOutWay.Open open && WITH_DANGER.contains(open.route()))) {
            known.put("danger", "false");
            known.put("notKept", "");
        }
        if (sending.who().actor().is(Roles.GEDRAGSWETENSCHAPPER)) {
            known.put("decidingVote", "");
            known.put("withoutVote", "");
        }
        return known;
    }

    static String component(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
