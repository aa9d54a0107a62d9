package nl.thuisbest.core.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.thuisbest.core.trajectory.Absence;
import nl.thuisbest.core.trajectory.DebriefOf;
import nl.thuisbest.core.trajectory.Incident;
import nl.thuisbest.core.trajectory.IncidentEvent;
import nl.thuisbest.core.trajectory.IncidentKind;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.Whereabouts;

/** The dates from which the terms after an incident count; see {@link Moments}. */
final class IncidentMoments {
    /** From when the inspectorate must be told (JW 4.1.8(1)). */
    static final String TO_REPORT = "@incident-to-report";

    /** An incident of which it must be found out first if it has to be reported. */
    static final String INQUIRY = "@incident-in-doubt";

    /** The last step of the meldcode that was taken, or the signal, while a step is left. */
    static final String NEXT_STEP = "@meldcode-next-step";

    /** An incident that nobody talked over yet with the young person. */
    static final String DEBRIEF_YOUTH = "@incident-without-debrief-youth";

    /** The same with the family. */
    static final String DEBRIEF_FAMILY = "@incident-without-debrief-family";

    /** The same with the staff who were there. */
    static final String DEBRIEF_STAFF = "@incident-without-debrief-staff";

    /** An incident of somebody missing who is not found yet. */
    static final String STILL_MISSING = "@still-missing";

    private static final Set<Whereabouts> NOWHERE =
            EnumSet.of(Whereabouts.NOT_BACK_IN_TIME, Whereabouts.UNKNOWN);

    private IncidentMoments() {}

    static List<RemedyMoments.Dated> of(Trajectory path, LocalDate today) {
        var dates = new ArrayList<RemedyMoments.Dated>();
        boolean nowhere = path.stay().sleepsOn(today).filter(NOWHERE::contains).isPresent();
        for (var incident : path.safety().incidents()) {
            add(incident, nowhere, talkedAsReturn(path, incident, today), dates);
        }
        return List.copyOf(dates);
    }

    /** Of somebody missing the return is talked through, once, by {@link StayMoments}. */
    private static boolean talkedAsReturn(Trajectory path, Incident incident, LocalDate today) {
        return Absence.of(path, incident, today).isPresent();
    }

    private static void add(
            Incident incident, boolean nowhere, boolean asReturn, List<RemedyMoments.Dated> dates) {
        var subject = "incident-" + incident.number();
        var on = incident.recorded().on();
        incident.toReportSince()
                .ifPresent(day -> dates.add(new RemedyMoments.Dated(TO_REPORT, day, subject)));
        if (incident.recorded().inDoubt()) {
            dates.add(new RemedyMoments.Dated(INQUIRY, on, subject));
        }
        incident.nextStep()
                .ifPresent(_ ->
                        dates.add(new RemedyMoments.Dated(NEXT_STEP, lastStep(incident), subject)));
        if (!asReturn) {
            debrief(incident, DebriefOf.YOUTH, DEBRIEF_YOUTH, dates);
        }
        debrief(incident, DebriefOf.FAMILY, DEBRIEF_FAMILY, dates);
        debrief(incident, DebriefOf.STAFF, DEBRIEF_STAFF, dates);
        if (incident.recorded().kind() == IncidentKind.MISSING && nowhere) {
            dates.add(new RemedyMoments.Dated(STILL_MISSING, on, subject));
        }
    }

    private static void debrief(
            Incident incident, DebriefOf with, String moment, List<RemedyMoments.Dated> dates) {
        if (!incident.debriefed(with)) {
            dates.add(
                    new RemedyMoments.Dated(
                            moment, incident.recorded().on(), "incident-" + incident.number()));
        }
    }

    private static LocalDate lastStep(Incident incident) {
        return incident.steps().stream()
                .map(IncidentEvent.MeldcodeStepTaken::on)
                .max(LocalDate::compareTo)
                .orElse(incident.recorded().on());
    }
}
