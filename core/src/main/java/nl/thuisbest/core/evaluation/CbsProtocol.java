package nl.thuisbest.core.evaluation;

import java.util.Map;
import java.util.Optional;
import nl.thuisbest.core.trajectory.Ending;
import nl.thuisbest.core.trajectory.YesNoUnknown;

/**
 * How an ending counts: the five reasons of the CBS protocol (Informatieprotocol Beleidsinformatie
 * Jeugd, 3.7), and what follows from each.
 */
public final class CbsProtocol {
    private static final Map<String, Ending> BY_IJW_STOP =
            Map.of(
                    "31", Ending.AS_PLANNED,
                    "34", Ending.EARLY_IN_AGREEMENT,
                    "32", Ending.EARLY_BY_CLIENT,
                    "33", Ending.EARLY_BY_PROVIDER,
                    "02", Ending.EXTERNAL,
                    "35", Ending.EXTERNAL);

    private CbsProtocol() {}

    /** 01 to 05. */
    public static String code(Ending ending) {
        return switch (ending) {
            case AS_PLANNED -> "01";
            case EARLY_IN_AGREEMENT -> "02";
            case EARLY_BY_CLIENT -> "03";
            case EARLY_BY_PROVIDER -> "04";
            case EXTERNAL -> "05";
        };
    }

    /** Uitval: only what one side ended early, 03 and 04. */
    public static boolean dropout(Ending ending) {
        return switch (ending) {
            case EARLY_BY_CLIENT, EARLY_BY_PROVIDER -> true;
            case AS_PLANNED, EARLY_IN_AGREEMENT, EXTERNAL -> false;
        };
    }

    /**
     * Whether this reason alone says that it ended in mutual agreement. With a cause from outside
     * the people must say it themselves.
     */
    public static YesNoUnknown mutual(Ending ending) {
        return switch (ending) {
            case AS_PLANNED, EARLY_IN_AGREEMENT -> YesNoUnknown.YES;
            case EARLY_BY_CLIENT, EARLY_BY_PROVIDER -> YesNoUnknown.NO;
            case EXTERNAL -> YesNoUnknown.UNKNOWN;
        };
    }

    /** The ending with this code, {@code 1} being as good as {@code 01}. */
    public static Optional<Ending> ofCode(String code) {
        for (var ending : Ending.values()) {
            if (code(ending).equals(code) || code(ending).equals("0" + code)) {
                return Optional.of(ending);
            }
        }
        return Optional.empty();
    }

    /**
     * The ending that belongs to the stop reason of an iJw message (JZ588). 38 and 39, the move to
     * another provider or domain, may be as planned (the young person turned 18) or in agreement;
     * 20, 36 and 37 say nothing: for all of these a person is asked, so the answer is empty.
     */
    public static Optional<Ending> ofIjwStop(String code) {
        return Optional.ofNullable(BY_IJW_STOP.get(code));
    }
}
