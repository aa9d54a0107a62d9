package nl.thuisbest.web.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.thuisbest.core.action.RestrictionAction;
import nl.thuisbest.core.shape.Shapes;
import nl.thuisbest.core.trajectory.RightsItem;
import nl.thuisbest.web.form.Binder;
import nl.thuisbest.web.form.Bound;
import nl.thuisbest.web.form.Choices;
import nl.thuisbest.web.form.FormInput;
import nl.thuisbest.web.form.FormTree;
import org.junit.jupiter.api.Test;

/** The ticks of the page of rights become the same record as the form of the action. */
class ChecklistTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    private static Bound<RestrictionAction.ExplainRights> bound(Map<String, String[]> sent) {
        var type = RestrictionAction.ExplainRights.class;
        var read = new FormInput(TODAY).read(Shapes.record(type), FormTree.of(sent));
        return Binder.bind(type, read, Choices.NONE);
    }

    private static String[] one(String value) {
        return new String[] {value};
    }

    @Test
    void ticks_with_gaps_between_them_are_the_items_that_were_told() {
        var bound =
                bound(
                        Map.of(
                                "items.0", one("house-rules"),
                                "items.3", one("participation"),
                                "inPersonOn", one("2026-03-12"),
                                "onPaperOn", one(""),
                                "on", one("2026-03-12"),
                                "_revisie", one("7")));
        assertThat(bound.orThrow())
                .isEqualTo(
                        new RestrictionAction.ExplainRights(
                                List.of(RightsItem.HOUSE_RULES, RightsItem.PARTICIPATION),
                                TODAY,
                                null,
                                null,
                                TODAY));
    }
}
