package nl.thuisbest.core.evaluation;

import nl.thuisbest.core.trajectory.YesNoUnknown;

/** The figures that are a count out of those it is known of, over closed paths. */
public enum ShareIndicator implements Indicator {
    LIVES_AT_HOME("lives-at-home"),
    NO_POLICE_CONTACT("no-police-contact"),
    SCHOOL_OR_WORK("school-or-work"),
    ENDED_MUTUALLY("ended-mutually"),
    DROPOUT("dropout"),
    COOPERATION_FAILED("cooperation-failed"),
    PLACEMENT_PREVENTED("placement-prevented"),
    TIME_OUT("time-out");

    private final String code;

    ShareIndicator(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public YesNoUnknown of(PathOutcome path) {
        return switch (this) {
            case LIVES_AT_HOME -> path.atEnd().livesAtHome();
            case NO_POLICE_CONTACT -> not(path.atEnd().newPoliceContact());
            case SCHOOL_OR_WORK -> path.atEnd().schoolOrWork();
            case ENDED_MUTUALLY -> path.ending().mutual();
            case DROPOUT -> path.ending().dropout();
            case COOPERATION_FAILED -> path.ending().cooperationFailed();
            case PLACEMENT_PREVENTED -> path.ending().placementPrevented();
            case TIME_OUT -> timeOut(path);
        };
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
        if (timeOuts == null) {
            return YesNoUnknown.UNKNOWN;
        }
        return timeOuts > 0 ? YesNoUnknown.YES : YesNoUnknown.NO;
    }
}
