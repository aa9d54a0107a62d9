package nl.thuisbest.core.choice;

/** How a programme stands by its own criteria: four words, never a score (S3). */
public enum Fit {
    FITS,
    /** It fits; that nobody has a place is no ground to let it fall (S4). */
    NO_PLACE,
    /** Something is not known yet. */
    OPEN,
    DOES_NOT_FIT;

    /** Whether it is settled that it fits, with a place or without. */
    public boolean fitting() {
        return this == FITS || this == NO_PLACE;
    }
}
