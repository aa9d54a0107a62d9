package nl.thuisbest.core.evaluation;

import java.util.Optional;

/** A figure of the results, by a code that the language files and the published list use. */
public sealed interface Indicator permits ShareIndicator, MeanIndicator {
    String code();

    static Optional<Indicator> find(String code) {
        for (var share : ShareIndicator.values()) {
            if (share.code().equals(code)) {
                return Optional.of(share);
            }
        }
        for (var mean : MeanIndicator.values()) {
            if (mean.code().equals(code)) {
                return Optional.of(mean);
            }
        }
        return Optional.empty();
    }
}
