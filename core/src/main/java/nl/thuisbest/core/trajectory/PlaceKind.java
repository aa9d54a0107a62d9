package nl.thuisbest.core.trajectory;

/** What kind of place it would be, as at home as possible (S3). */
public enum PlaceKind {
    HOME,
    NETWORK,
    FOSTER,
    FAMILY_HOUSE,
    SMALL_SCALE,
    OWN_PLACE,
    OTHER
}
