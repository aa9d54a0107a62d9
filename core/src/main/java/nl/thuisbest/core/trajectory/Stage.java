package nl.thuisbest.core.trajectory;

import java.time.LocalDate;

/** Where an authorisation stands on a day; each step on its way is one of these. */
public sealed interface Stage {
    /** Someone asked the court for it. */
    record Requested() implements Stage {}

    /** The court granted it; its first day has not come, or nobody was admitted under it. */
    record Granted() implements Stage {}

    /** Someone is kept inside under it, or may be (JW 6.1.2(1)). */
    record Executed() implements Stage {}

    /** In force with conditions, nobody admitted under it (JW 6.1.4). */
    record OnConditions() implements Stage {}

    /** Admitted under a conditional one: it counts as an ordinary one (JW 6.1.6(5)). */
    record Admitted() implements Stage {}

    /** JW 6.1.12(5). */
    record Suspended() implements Stage {}

    /** Suspension withdrawn: execution goes on (JW 6.1.12(5)). */
    record Resumed() implements Stage {}

    /** A later one goes on where it ends. */
    record Extended(AuthorisationNo by) implements Stage {}

    /** The court put a conditional one in its place. */
    record Converted(AuthorisationNo to) implements Stage {}

    /** It lost its force by law (JW 6.1.2(7), 6.1.12(3), (4)). */
    record Lapsed(AuthorisationEnd cause) implements Stage {}

    /** Annulled by the court (JW 6.1.7, 6.1.12(7)). */
    record Annulled() implements Stage {}

    /** Its last day is over, or it was let go. */
    record Ended() implements Stage {}

    /**
     * @param on the first day it was so
     */
    record Step(LocalDate on, Stage stage) {}
}
