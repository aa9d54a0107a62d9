package nl.thuisbest.core.trajectory;

/** How near somebody stands, as the young person sees it. */
public enum CircleRing {
    NEAREST,
    NEAR,
    FURTHER
}
