package nl.thuisbest.core.action;

import nl.thuisbest.core.shape.Words;

/**
 * Something a person does on a path. The record is the web form, the JSON body, the documentation
 * and what a synthetic family does; path, actor, time and expected revision are its envelope.
 */
public sealed interface Action
        permits CourseAction,
                PeopleAction,
                LegalAction,
                StayAction,
                PlanAction,
                DaytimeAction,
                SafetyAction,
                MeasurementAction,
                RecordAction {
    /** The stable name, also in URLs: {@code grant-leave}. */
    default String code() {
        return Words.ofType(getClass());
    }
}
