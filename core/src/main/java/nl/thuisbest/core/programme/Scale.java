package nl.thuisbest.core.programme;

/** How something is answered: with a number between two bounds, or with yes (1) or no (0). */
public enum Scale {
    NUMBER,
    YES_NO
}
