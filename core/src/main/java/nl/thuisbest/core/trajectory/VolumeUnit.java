package nl.thuisbest.core.trajectory;

/** In what an allocation is counted, as the iJw standard does. */
public enum VolumeUnit {
    NIGHTS,
    DAYS,
    HOURS,
    MINUTES
}
