package nl.thuisbest.web.referral;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.web.form.Form;
import nl.thuisbest.web.form.FormTree;
import nl.thuisbest.web.form.Part;

/** The few steps in which a short referral is asked; one more is the reading back. */
final class ShortSteps {
    private static final SequencedMap<String, List<String>> STEPS = new LinkedHashMap<>();

    static {
        STEPS.put("who", List.of("youth", "carers"));
        STEPS.put("frame", List.of("municipality", "frame", "homeIs", "language", "interpreter"));
        STEPS.put("areas", List.of("home", "school", "friends", "health", "safety"));
        STEPS.put("why", List.of("whyOrdinaryHelpFallsShort", "whatThisAdds", "earlier"));
        STEPS.put(
                "knows",
                List.of(
                        "youthKnows",
                        "youthWords",
                        "parentsKnow",
                        "parentsWords",
                        "urgent",
                        "whyUrgent"));
    }

    /** The number of the reading back. */
    static final int LAST = STEPS.size() + 1;

    private ShortSteps() {}

    static List<String> names() {
        return List.copyOf(STEPS.sequencedKeySet());
    }

    private static List<String> components(int step) {
        return step < 1 || step >= LAST ? List.of() : List.copyOf(STEPS.values()).get(step - 1);
    }

    /** Which step asks the component with this path; the first for what is about the whole. */
    static int stepOf(String path) {
        int dot = path.indexOf('.');
        var component = dot < 0 ? path : path.substring(0, dot);
        int step = 0;
        for (var components : STEPS.values()) {
            step++;
            if (components.contains(component)) {
                return step;
            }
        }
        return 1;
    }

    /** What was kept, with this step as it was just sent. */
    static Tree merged(Tree kept, Tree sent, int step) {
        var merged = kept;
        for (var component : components(step)) {
            var now = sent instanceof Tree.Node node ? node.parts().get(component) : null;
            merged =
                    now == null
                            ? FormTree.without(merged, component)
                            : FormTree.with(merged, component, now);
        }
        return merged;
    }

    static List<Part> parts(Form form, int step) {
        return form.parts().stream().filter(p -> components(step).contains(p.name())).toList();
    }
}
