package nl.thuisbest.core.trajectory;

/** Over what stretch the volume of an allocation is given. */
public enum VolumePer {
    WHOLE_PERIOD,
    MONTH,
    WEEK,
    DAY
}
