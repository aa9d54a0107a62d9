package nl.thuisbest.core.trajectory;

import java.util.List;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.RestrictionId;
import nl.thuisbest.core.kernel.Story;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a conditional authorisation, as it was given to the court (JW 6.1.4(4), (5)).
 *
 * @param conditions what the young person keeps to
 * @param supervision who sees to it and how
 * @param measures which may be applied, of the five that the Act names (JW 6.1.4(6))
 * @param otherMeasures what stands in it beyond those five; the Act has no room for it
 * @param help what help is given outside
 * @param mayAdmit which employee may decide on admission (JW 6.1.4(5)), or null when it is not said
 * @param willAdmit which provider is willing to admit, or null when it is not said
 * @param accepted whether the young person accepts the help (JW 6.1.4(8)); under sixteen also who
 *     consents by art. 7.3.4
 * @param ownWords what the young person says of it
 */
public record ConditionalPlan(
        List<Line> conditions,
        Story supervision,
        List<RestrictionId> measures,
        List<Line> otherMeasures,
        Story help,
        @Nullable Line mayAdmit,
        @Nullable Line willAdmit,
        YesNoUnknown accepted,
        KeepsConditions keepsConditions,
        @Nullable Story ownWords) {
    public ConditionalPlan {
        conditions = List.copyOf(conditions);
        measures = List.copyOf(measures);
        otherMeasures = List.copyOf(otherMeasures);
    }
}
