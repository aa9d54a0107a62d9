package nl.thuisbest.web.action;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import nl.thuisbest.core.action.ActionType;
import nl.thuisbest.core.shape.Shape;
import nl.thuisbest.core.shape.Shapes;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.form.FormTree;
import org.springframework.stereotype.Component;

/**
 * What a form holds before anything was typed: today, what the address names ({@code ?leave=3}),
 * and nothing that is a judgement.
 */
@Component
class Blank {
    private final Today today;

    Blank(Today today) {
        this.today = today;
    }

    Tree of(ActionType<?> type, HttpServletRequest request) {
        var known = new LinkedHashMap<String, String[]>();
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
