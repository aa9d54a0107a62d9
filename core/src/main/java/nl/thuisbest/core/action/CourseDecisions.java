package nl.thuisbest.core.action;

import java.util.List;

/** Decides the actions of {@link CourseAction}. */
final class CourseDecisions {
    private CourseDecisions() {}

    static List<ActionType<?>> types() {
        return List.of();
    }
}
