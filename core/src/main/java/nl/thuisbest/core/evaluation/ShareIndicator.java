package nl.thuisbest.core.evaluation;

import java.util.function.Function;
import nl.thuisbest.core.trajectory.YesNoUnknown;

/** The figures that are a count out of those it is known of, over closed paths. */
public enum ShareIndicator implements Indicator {
    LIVES_AT_HOME("lives-at-home", p -> p.atEnd().livesAtHome()),
    NO_POLICE_CONTACT("no-police-contact", p -> not(p.atEnd().newPoliceContact())),
    SCHOOL_OR_WORK("school-or-work", p -> p.atEnd().schoolOrWork()),
    ENDED_MUTUALLY("ended-mutually", p -> p.ending().mutual()),
    DROPOUT("dropout", p -> p.ending().dropout()),
    COOPERATION_FAILED("cooperation-failed", p -> p.ending().cooperationFailed()),
    PLACEMENT_PREVENTED("placement-prevented", p -> p.ending().placementPrevented()),
    TIME_OUT("time-out", ShareIndicator::timeOut);

    private final String code;
    private final Function<PathOutcome, YesNoUnknown> of;

    ShareIndicator(String code, Function<PathOutcome, YesNoUnknown> of) {
        this.code = code;
        this.of = of;
    }

    @Override
    public String code() {
        return code;
    }

    public YesNoUnknown of(PathOutcome path) {
        return of.apply(path);
    }

    private static YesNoUnknown not(YesNoUnknown answer) {
        return switch (answer) {
            case YES -> YesNoUnknown.NO;
            case NO -> YesNoUnknown.YES;
            case UNKNOWN -> YesNoUnknown.UNKNOWN;
        };
    }

    private static YesNoUnknown timeOut(PathOutcome path) {
        var timeOuts = path.stay().timeOuts();
        return timeOuts == null
                ? YesNoUnknown.UNKNOWN
                : timeOuts > 0 ? YesNoUnknown.YES : YesNoUnknown.NO;
    }
}
