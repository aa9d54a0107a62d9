package nl.thuisbest.core.decision;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.QuestionId;
import nl.thuisbest.core.kernel.ReadingId;
import nl.thuisbest.core.law.OwnConsent;
import nl.thuisbest.core.trajectory.Recipient;
import nl.thuisbest.core.trajectory.Restriction;
import nl.thuisbest.core.trajectory.RestrictionEvent.EscortRestrictionRecorded;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * The measures of one six-monthly report (JW 6.7.1(3)), from the day after the last report until
 * today.
 *
 * @param told those that stand in it
 * @param byOthers those on transport and in court (JW 6.3.2.6, 6.3.2.7)
 * @param heldBack how many do not, because the young person was 16 and did not consent: the Act
 *     names no consent for this report, so it is a question until somebody answers it (care-rules
 *     9)
 */
public record ReportedMeasures(
        List<Restriction> told, List<EscortRestrictionRecorded> byOthers, int heldBack) {
    /** The open question in the rulebook. */
    public static final QuestionId QUESTION = new QuestionId("rapportage-vanaf-zestien");

    /** By this answer everything stands in it. */
    public static final ReadingId WITHOUT_CONSENT = new ReadingId("rapportage-zonder-instemming");

    public ReportedMeasures {
        told = List.copyOf(told);
        byOthers = List.copyOf(byOthers);
    }

    /**
     * @param from the first measure, or the day of the last report
     */
    public static ReportedMeasures of(
            Trajectory path, Recipient to, LocalDate from, LocalDate until) {
        var all =
                path.restrictions().all().stream()
                        .filter(one -> inPeriod(one, from, until))
                        .toList();
        var others =
                path.restrictions().escorts().stream()
                        .filter(one -> !one.on().isBefore(from) && !one.on().isAfter(until))
                        .toList();
        if (to == Recipient.CERTIFIED_INSTITUTION || answered(path)) {
            return new ReportedMeasures(all, others, 0);
        }
        var told =
                all.stream()
                        .filter(one ->
                                OwnConsent.mayTell(path, one.began().day(), one.tellingAllowed()))
                        .toList();
        var byOthers =
                others.stream()
                        .filter(one -> OwnConsent.mayTell(path, one.on(), one.tellingAllowed()))
                        .toList();
        int left = all.size() + others.size() - told.size() - byOthers.size();
        return new ReportedMeasures(told, byOthers, left);
    }

    private static boolean inPeriod(Restriction one, LocalDate from, LocalDate until) {
        var ended = one.ended();
        return !one.began().day().isAfter(until) && (ended == null || !ended.day().isBefore(from));
    }

    /** Somebody recorded that no consent is asked, for any authorisation of this path. */
    private static boolean answered(Trajectory path) {
        return path.legal().authorisations().stream()
                .flatMap(one -> path.legal().titles().treatment(one.number(), QUESTION).stream())
                .reduce((_, later) -> later)
                .filter(treated -> treated.reading().equals(WITHOUT_CONSENT))
                .isPresent();
    }
}
