package nl.thuisbest.web.action;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import nl.thuisbest.core.action.ActionType;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.core.shape.Shape;
import nl.thuisbest.core.shape.Shapes;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.form.FormTree;
import org.springframework.stereotype.Component;

/**
 * What a form holds before anything was typed: today, what was prepared, what the address names
 * ({@code ?leave=3}), and nothing that is a judgement.
 */
@Component
class Blank {
    private final Today today;
    private final Rules rules;

    Blank(Today today, Rules rules) {
        this.today = today;
        this.rules = rules;
    }

    Tree of(ActionType<?> type, Trajectory path, HttpServletRequest request) {
        var known = new LinkedHashMap<String, String[]>();
        Prepared.of(type.code(), path)
                .forEach((name, text) -> known.put(name, new String[] {text}));
        PreparedAnalysis.of(type.code(), path, request::getParameter)
                .forEach((name, text) -> known.put(name, new String[] {text}));
        PreparedPlaceSearch.of(
                        type.code(), path, rules.current().provisions(), request::getParameter)
                .forEach((name, text) -> known.put(name, new String[] {text}));
        for (var field : Shapes.record(type.type()).fields()) {
            var given = request.getParameter(field.name());
            if (given != null && field.shape() instanceof Shape.Scalar) {
                known.put(field.name(), new String[] {given});
            }
        }
        known.putIfAbsent("on", new String[] {today.date().toString()});
        return FormTree.of(known);
    }
}
