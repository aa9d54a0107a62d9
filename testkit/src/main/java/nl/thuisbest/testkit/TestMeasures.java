package nl.thuisbest.testkit;

import static nl.thuisbest.testkit.Typed.on;

import java.util.List;
import nl.thuisbest.core.kernel.RestrictionId;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.Text;
import nl.thuisbest.core.kernel.Validity;
import nl.thuisbest.core.law.RestrictiveMeasure;
import nl.thuisbest.core.trajectory.Escort;

/** Five of the restrictive measures, with the ids of the real list. */
final class TestMeasures {
    private static final Validity ALWAYS = new Validity(on("2024-01-01"), null);

    static final List<RestrictiveMeasure> ALL =
            List.of(
                    measure(TestRulebook.HOLDING, 0, false, false),
                    measure(TestRulebook.VISITS, 0, false, false),
                    measure(TestRulebook.URINE, 0, true, false),
                    measure(TestRulebook.SECLUSION, 12, false, true),
                    onTheWay(TestRulebook.SEARCH_ON_THE_WAY));

    private TestMeasures() {}

    private static RestrictiveMeasure onTheWay(RestrictionId id) {
        return new RestrictiveMeasure(
                id,
                Text.of(id.value()),
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                Escort.TRANSPORT,
                new Source("JW 6.3.2.6(1)"),
                ALWAYS);
    }

    private static RestrictiveMeasure measure(
            RestrictionId id, int youngest, boolean conditional, boolean seclusion) {
        return new RestrictiveMeasure(
                id,
                Text.of(id.value()),
                youngest,
                seclusion,
                conditional,
                false,
                seclusion,
                seclusion,
                seclusion,
                null,
                new Source("JW 6.3.1.1(3)"),
                ALWAYS);
    }
}
