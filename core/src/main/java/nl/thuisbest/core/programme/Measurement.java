package nl.thuisbest.core.programme;

import java.math.BigDecimal;
import java.util.List;
import nl.thuisbest.core.kernel.MeasureId;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.Text;

/**
 * What is measured when and by whom; {@code scoresOnly} when the questionnaire is licensed and only
 * its score may stand here. {@code moments} are words of {@code MeasureMoment}.
 */
public record Measurement(
        MeasureId id,
        Text text,
        Text unit,
        BigDecimal lowest,
        BigDecimal highest,
        List<String> moments,
        boolean scoresOnly,
        RoleId askedBy,
        Source source) {}
