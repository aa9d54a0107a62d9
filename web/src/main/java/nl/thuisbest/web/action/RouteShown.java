package nl.thuisbest.web.action;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import nl.thuisbest.core.action.TimeOutRoutes;
import nl.thuisbest.core.action.TimeOutWay;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.form.FormTree;
import nl.thuisbest.web.form.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * The legal route of a time-out follows from the night of the decision and is read before it
 * (care-rules 4): who chooses another day reads the route of that day first.
 */
final class RouteShown {
    /** Where the form says which route was read. */
    static final String FIELD = "_route";

    private static final String TIME_OUT = "decide-time-out";

    private RouteShown() {}

    /** The night the decision is about: the day that was typed, else today. */
    static LocalDate night(Sending sending, LocalDate today) {
        var typed = FormTree.flat(sending.typed()).getOrDefault("on", "");
        return TypedDate.read(typed, today).orElse(today);
    }

    /** Whether danger was answered with yes: then an admission must. */
    static boolean danger(Sending sending) {
        return FormTree.flat(sending.typed()).getOrDefault("danger", "").equals("true");
    }

    /** Whether another route holds on the day that was typed than the one that was read. */
    static boolean differs(Sending sending, @Nullable String read, LocalDate today) {
        return sending.type().code().equals(TIME_OUT)
                && read != null
                && !read.equals(name(sending.dossier().state(), night(sending, today)));
    }

    /** What was typed, without the answer that another route had made unasked. */
    static Tree unanswered(Sending sending) {
        var values = new LinkedHashMap<String, String[]>();
        FormTree.flat(sending.typed())
                .forEach((name, value) -> values.put(name, new String[] {value}));
        values.remove("danger");
        return FormTree.of(values);
    }

    /**
     * What the reader reads, in one word; whether an admission must or may is asked in the form.
     */
    static String name(Trajectory state, LocalDate night) {
        return switch (TimeOutRoutes.of(state, night)) {
            case TimeOutWay.Open open -> open.route().name();
            case TimeOutWay.Shut shut -> shut.why().name();
        };
    }
}
