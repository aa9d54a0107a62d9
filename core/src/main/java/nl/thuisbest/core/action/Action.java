package nl.thuisbest.core.action;

import java.time.LocalDate;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.shape.Words;
import org.jspecify.annotations.Nullable;

/**
 * Something a person does on a path. The record is the web form, the JSON body, the documentation
 * and what a synthetic family does; path, actor, time and expected revision are its envelope.
 */
public sealed interface Action
        permits CourseAction,
                PeopleAction,
                LegalAction,
                TitleAction,
                DocumentAction,
                ShieldingAction,
                HelpAction,
                StayAction,
                LeaveAction,
                HomeAction,
                PlanAction,
                DaytimeAction,
                SafetyAction,
                TimeOutAction,
                MeasurementAction,
                RestrictionAction,
                RemedyAction,
                IncidentAction,
                ReferralAction,
                AnalysisAction,
                ExpertAction,
                PlaceSearchAction,
                RecordAction {
    /** The stable name, also in URLs: {@code grant-leave}. */
    default String code() {
        return Words.ofType(getClass());
    }

    /** The day it is about; null for what happens now, or to the minute. */
    default @Nullable LocalDate on() {
        return null;
    }

    /** The moment it is about, for what counts to the minute. */
    default @Nullable Moment at() {
        return null;
    }

    /** The day by whose rules it is judged: its own, else that of today. */
    default LocalDate judgedOn(LocalDate today) {
        var day = on();
        var moment = at();
        return day != null ? day : moment != null ? moment.day() : today;
    }
}
