package nl.thuisbest.core.choice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.programme.Criterion;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.rules.Finding;

/**
 * How all programmes stand when this is found of their criteria. Closed help fits only when nothing
 * lighter does (S3; JW 6.1.2(2)c). What is not known leaves it open, so that one more fact never
 * turns round what was settled.
 */
final class Fits {
    private final Map<ProgrammeId, Fit> byProgramme = new LinkedHashMap<>();
    private final Finding nothingLighter;

    Fits(List<Programme> programmes, Function<Criterion, Finding> found) {
        programmes.stream()
                .filter(one -> !one.setting().closed())
                .forEach(one -> byProgramme.put(one.id(), own(one, found)));
        nothingLighter =
                byProgramme.values().stream().anyMatch(Fit::fitting)
                        ? Finding.NOT_MET
                        : byProgramme.containsValue(Fit.OPEN) ? Finding.UNKNOWN : Finding.MET;
        programmes.stream()
                .filter(one -> one.setting().closed())
                .forEach(one -> byProgramme.put(one.id(), closed(own(one, found))));
    }

    Fit of(ProgrammeId programme) {
        return byProgramme.getOrDefault(programme, Fit.DOES_NOT_FIT);
    }

    /** Whether all that is lighter than closed help was settled not to fit. */
    Finding nothingLighter() {
        return nothingLighter;
    }

    private Fit closed(Fit own) {
        return switch (nothingLighter) {
            case MET -> own;
            case NOT_MET -> Fit.DOES_NOT_FIT;
            case UNKNOWN -> own == Fit.DOES_NOT_FIT ? own : Fit.OPEN;
        };
    }

    private static Fit own(Programme programme, Function<Criterion, Finding> found) {
        var fit = Fit.FITS;
        for (var criterion : programme.criteria()) {
            var finding = found.apply(criterion);
            if (finding == Finding.UNKNOWN) {
                fit = Fit.OPEN;
            } else if ((finding == Finding.MET) != criterion.inclusion()) {
                return Fit.DOES_NOT_FIT;
            }
        }
        return fit;
    }
}
