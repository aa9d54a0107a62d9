package nl.thuisbest.core.programme;

import java.math.BigDecimal;
import java.util.List;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.MeasureId;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.Text;

/**
 * What is measured when and by whom.
 *
 * @param decimals how many decimals a score has, 0 to 2
 * @param moments words of {@code MeasureMoment}: when in the path it is asked
 * @param scoresOnly whether the questionnaire is licensed, so that only its score may stand here
 * @param hiddenFrom roles that never see the score: the therapist and the TAM-R (domain 5)
 */
public record Measurement(
        MeasureId id,
        Text text,
        Text unit,
        Scale scale,
        BigDecimal lowest,
        BigDecimal highest,
        int decimals,
        List<String> moments,
        boolean scoresOnly,
        RoleId askedBy,
        List<RoleId> hiddenFrom,
        Force force,
        Source source) {
    public Measurement {
        moments = List.copyOf(moments);
        hiddenFrom = List.copyOf(hiddenFrom);
    }

    public boolean allows(BigDecimal score) {
        return score.compareTo(lowest) >= 0
                && score.compareTo(highest) <= 0
                && score.stripTrailingZeros().scale() <= decimals;
    }
}
