package nl.thuisbest.web.letter;

import static nl.thuisbest.rulebook.letter.LetterField.AFBOUW;
import static nl.thuisbest.rulebook.letter.LetterField.BESPROKEN;
import static nl.thuisbest.rulebook.letter.LetterField.DOELEN;
import static nl.thuisbest.rulebook.letter.LetterField.EERSTE_EVALUATIE;
import static nl.thuisbest.rulebook.letter.LetterField.FAMILIEPLAN;
import static nl.thuisbest.rulebook.letter.LetterField.FEITEN;
import static nl.thuisbest.rulebook.letter.LetterField.GEHOORD;
import static nl.thuisbest.rulebook.letter.LetterField.GEPROBEERD;
import static nl.thuisbest.rulebook.letter.LetterField.GROEP;
import static nl.thuisbest.rulebook.letter.LetterField.JOUW_KIJK;
import static nl.thuisbest.rulebook.letter.LetterField.LICHTER;
import static nl.thuisbest.rulebook.letter.LetterField.LOCATIE;
import static nl.thuisbest.rulebook.letter.LetterField.MAATREGEL;
import static nl.thuisbest.rulebook.letter.LetterField.MAATREGELEN;
import static nl.thuisbest.rulebook.letter.LetterField.MAATREGEL_TOT;
import static nl.thuisbest.rulebook.letter.LetterField.MACHTIGING_SOORT;
import static nl.thuisbest.rulebook.letter.LetterField.MACHTIGING_TOT;
import static nl.thuisbest.rulebook.letter.LetterField.MOET;
import static nl.thuisbest.rulebook.letter.LetterField.NIEUWE_DATUM;
import static nl.thuisbest.rulebook.letter.LetterField.OORZAAK;
import static nl.thuisbest.rulebook.letter.LetterField.PLAN_START;
import static nl.thuisbest.rulebook.letter.LetterField.RECHTBANK;
import static nl.thuisbest.rulebook.letter.LetterField.TERUG_OP;
import static nl.thuisbest.rulebook.letter.LetterField.TERUG_VOORWAARDEN;
import static nl.thuisbest.rulebook.letter.LetterField.TIME_OUT_BESLUIT;
import static nl.thuisbest.rulebook.letter.LetterField.UITERLIJK_TOT;
import static nl.thuisbest.rulebook.letter.LetterField.VERANDERD;
import static nl.thuisbest.rulebook.letter.LetterField.VERLOF_DOEL;
import static nl.thuisbest.rulebook.letter.LetterField.VERLOF_TOT;
import static nl.thuisbest.rulebook.letter.LetterField.VERLOF_VAN;
import static nl.thuisbest.rulebook.letter.LetterField.VERLOF_VOORWAARDEN;
import static nl.thuisbest.rulebook.letter.LetterField.VERTELD_DOOR;
import static nl.thuisbest.rulebook.letter.LetterField.WAAROM_BINNEN;
import static nl.thuisbest.rulebook.letter.LetterField.WAAROM_GEEN_DATUM;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.core.decision.LegalDecision;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.Holidays;
import nl.thuisbest.core.kernel.RestrictionId;
import nl.thuisbest.core.law.Clock;
import nl.thuisbest.core.law.Provisions;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.AnalysisEvent;
import nl.thuisbest.core.trajectory.Authorisation;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.DaytimeEvent;
import nl.thuisbest.core.trajectory.ExpertEvent;
import nl.thuisbest.core.trajectory.HelpEvent;
import nl.thuisbest.core.trajectory.HomeEvent;
import nl.thuisbest.core.trajectory.IncidentEvent;
import nl.thuisbest.core.trajectory.LeaveEvent;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.LeaveSeriesNo;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.MeasurementEvent;
import nl.thuisbest.core.trajectory.PeopleEvent;
import nl.thuisbest.core.trajectory.PlaceSearchEvent;
import nl.thuisbest.core.trajectory.PlanEvent;
import nl.thuisbest.core.trajectory.RecordEvent;
import nl.thuisbest.core.trajectory.ReferralEvent;
import nl.thuisbest.core.trajectory.RemedyEvent;
import nl.thuisbest.core.trajectory.RestrictionEvent;
import nl.thuisbest.core.trajectory.RestrictionNo;
import nl.thuisbest.core.trajectory.SafetyEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.TimeOutEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.people.KnownNames;

/** What a letter says of one kind of decision, from the event it stands in. */
final class EventValues {
    /** The first evaluation and those after it (JW 6.2.9(8)). */
    private static final ClockId EVALUATION = new ClockId("plan-evalueren");

    private final Trajectory path;
    private final KnownNames names;
    private final Words words;
    private final LetterValues values;
    private final Rulebook rulebook;

    EventValues(
            Trajectory path,
            KnownNames names,
            Words words,
            LetterValues values,
            Rulebook rulebook) {
        this.path = path;
        this.names = names;
        this.words = words;
        this.values = values;
        this.rulebook = rulebook;
    }

    void of(LegalDecision decision) {
        var timeOut = decision.timeOut();
        if (timeOut != null) {
            timeOut(timeOut);
        }
        switch (decision.event()) {
            case StayEvent.Placed e -> {
                values.put(LOCATIE, words.capital(words.word(e.site())));
                values.put(GROEP, values.text(e.group()));
            }
            case StayEvent.LeaveGranted e -> leave(e.number());
            case StayEvent.LeaveRevoked e -> {
                leave(e.number());
                values.put(MOET, e.must());
            }
            case LeaveEvent.LeaveSeriesGranted e -> series(e.number());
            case LeaveEvent.LeaveSeriesRevoked e -> {
                series(e.number());
                values.put(MOET, e.must());
            }
            case LeaveEvent.LeaveRefused e -> leave(e.number());
            case LeaveEvent.LeaveConditionsChanged e -> leave(e.number());
            case LegalEvent.AuthorisationRegistered e -> {
                authorisation(path.legal().authorisation(e.number()), e.on());
                values.put(RECHTBANK, values.text(e.court()));
            }
            case LegalEvent.AuthorisationSuspended e ->
                    authorisation(path.legal().authorisation(e.number()), e.on());
            case LegalEvent.SuspensionWithdrawn e ->
                    authorisation(path.legal().authorisation(e.number()), e.on());
            case LegalEvent.AdmittedOnCondition e -> {
                authorisation(path.legal().authorisation(e.number()), e.on());
                values.put(MOET, e.must());
            }
            case SafetyEvent.TimeOutDecided e ->
                    authorisation(path.legal().inForceOn(e.on()), e.on());
            case PlanEvent.PlanAdopted e -> plan(e);
            case PlanEvent.PlanEvaluated e -> {
                values.put(VERANDERD, values.text(e.whatChanged()));
                values.put(JOUW_KIJK, values.text(e.youthView()));
            }
            case StayEvent.StayProlonged e -> {
                values.put(NIEUWE_DATUM, values.day(e.newReturn()));
                values.put(OORZAAK, words.word(e.cause()));
                values.put(VERTELD_DOOR, names.staff(e.toldBy()));
            }
            case RestrictionEvent.RestrictionDecided e -> {
                measure(e.measure());
                values.put(MAATREGEL_TOT, values.day(e.until()));
                values.put(LICHTER, values.text(e.lighterConsidered()));
                values.put(BESPROKEN, values.text(e.discussed()));
                values.put(AFBOUW, values.text(e.phasingOut()));
            }
            case RestrictionEvent.RestrictionMotivated e -> {
                applied(e.number()).ifPresent(applied -> measure(applied.measure()));
                values.put(LICHTER, values.text(e.lighterConsidered()));
                values.put(BESPROKEN, values.text(e.discussed()));
            }
            case RestrictionEvent _,
                    PlanEvent _,
                    HelpEvent _,
                    StayEvent _,
                    LegalEvent _,
                    SafetyEvent _,
                    CourseEvent _,
                    PeopleEvent _,
                    DaytimeEvent _,
                    MeasurementEvent _,
                    LeaveEvent _,
                    HomeEvent _,
                    TimeOutEvent _,
                    RemedyEvent _,
                    IncidentEvent _,
                    ReferralEvent _,
                    AnalysisEvent _,
                    ExpertEvent _,
                    PlaceSearchEvent _,
                    RecordEvent _ -> {}
        }
    }

    private void measure(RestrictionId measure) {
        values.put(MAATREGEL, names.code(measure).orElseGet(() -> words.word(measure)));
    }

    private Optional<RestrictionEvent.RestrictionApplied> applied(RestrictionNo number) {
        return path.history().entries().stream()
                .map(entry -> entry.event())
                .filter(RestrictionEvent.RestrictionApplied.class::isInstance)
                .map(RestrictionEvent.RestrictionApplied.class::cast)
                .filter(one -> one.number().equals(number))
                .findFirst();
    }

    private void leave(LeaveNo number) {
        path.stay()
                .leave(number)
                .ifPresent(leave -> {
                    values.put(VERLOF_VAN, values.day(leave.period().from()));
                    values.put(VERLOF_TOT, values.day(leave.period().until()));
                    values.put(VERLOF_DOEL, words.word(leave.purpose()));
                    values.put(
                            VERLOF_VOORWAARDEN,
                            Stream.concat(
                                            leave.conditions().stream(),
                                            leave.helpConditions().stream())
                                    .map(values::text)
                                    .toList());
                });
    }

    /** From the first night on; then each of the others with its own days. */
    private void series(LeaveSeriesNo number) {
        var all =
                path.stay().leaves().stream()
                        .filter(leave -> number.equals(leave.series()))
                        .toList();
        if (all.isEmpty()) {
            return;
        }
        leave(all.getFirst().number());
        var until = new StringBuilder(values.day(all.getFirst().period().until()));
        for (var leave : all.subList(1, all.size())) {
            var period = leave.period();
            until.append(
                    words.say(
                            "letters.leave-also",
                            values.day(period.from()),
                            values.day(period.until())));
        }
        values.put(VERLOF_TOT, until.toString());
    }

    private void authorisation(Optional<Authorisation> found, LocalDate on) {
        found.ifPresent(one -> {
            var last = one.period().last();
            var longest =
                    rulebook.provisions().after(Provisions.ADMISSION_AT_MOST, on).orElse(last);
            values.put(MACHTIGING_SOORT, words.word(one.kind()));
            values.put(MACHTIGING_TOT, values.day(last));
            values.put(UITERLIJK_TOT, values.day(longest.isBefore(last) ? longest : last));
        });
    }

    private void timeOut(SafetyEvent.TimeOutDecided e) {
        values.put(TIME_OUT_BESLUIT, true);
        values.put(WAAROM_BINNEN, values.text(e.whyClosedIsNeeded()));
        values.put(FEITEN, values.text(e.riskAsFacts()));
        values.put(GEPROBEERD, values.text(e.triedAtHome()));
        values.put(LICHTER, values.text(e.lighterConsidered()));
        values.put(TERUG_OP, values.day(e.targetReturn()));
        values.put(WAAROM_GEEN_DATUM, values.text(e.whyNoDate()));
        values.put(TERUG_VOORWAARDEN, e.returnConditions().stream().map(values::text).toList());
        values.put(
                GEHOORD,
                e.heard().stream()
                        .map(one ->
                                Map.of(
                                        "wie",
                                        values.text(one.who()),
                                        "mening",
                                        words.word(one.opinion()),
                                        "woorden",
                                        values.text(one.ownWords())))
                        .toList());
    }

    private void plan(PlanEvent.PlanAdopted e) {
        values.put(PLAN_START, values.day(e.startsOn()));
        values.put(EERSTE_EVALUATIE, evaluation(e.startsOn()));
        values.put(MAATREGELEN, e.restrictiveMeasures());
        values.put(FAMILIEPLAN, values.text(e.familyGroupPlan()));
        values.put(
                DOELEN,
                e.goals().stream()
                        .map(goal ->
                                Map.of(
                                        "van",
                                        words.word(goal.of()),
                                        "woorden",
                                        values.text(goal.ownWords()),
                                        "zichtbaar",
                                        values.text(goal.whatWouldShow())))
                        .toList());
    }

    /** The last day of the first evaluation, by the clock in force when the plan starts. */
    private String evaluation(LocalDate starts) {
        return rulebook.clock(EVALUATION, starts)
                .map(Clock::due)
                .map(term -> values.day(term.after(starts, Holidays.DUTCH)))
                .orElse("");
    }
}
