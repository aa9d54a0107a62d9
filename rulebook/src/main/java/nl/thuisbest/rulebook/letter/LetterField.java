package nl.thuisbest.rulebook.letter;

import static nl.thuisbest.core.decision.DecisionKind.ADMISSION;
import static nl.thuisbest.core.decision.DecisionKind.ADMISSION_ON_CONDITION;
import static nl.thuisbest.core.decision.DecisionKind.APPEAL_RULED;
import static nl.thuisbest.core.decision.DecisionKind.COMPLAINT_JUDGED;
import static nl.thuisbest.core.decision.DecisionKind.COMPLAINT_RULED;
import static nl.thuisbest.core.decision.DecisionKind.CONDITIONAL_AUTHORISATION;
import static nl.thuisbest.core.decision.DecisionKind.COURT_OF_APPEAL_RULED;
import static nl.thuisbest.core.decision.DecisionKind.COURT_RULED;
import static nl.thuisbest.core.decision.DecisionKind.DECISION_PAUSED;
import static nl.thuisbest.core.decision.DecisionKind.EMERGENCY_RESTRICTION;
import static nl.thuisbest.core.decision.DecisionKind.LEAVE_GRANTED;
import static nl.thuisbest.core.decision.DecisionKind.LEAVE_REVOKED;
import static nl.thuisbest.core.decision.DecisionKind.MEASURES_REPORT;
import static nl.thuisbest.core.decision.DecisionKind.PLAN_ADOPTED;
import static nl.thuisbest.core.decision.DecisionKind.PLAN_EVALUATED;
import static nl.thuisbest.core.decision.DecisionKind.RESTRICTION;
import static nl.thuisbest.core.decision.DecisionKind.STAY_PROLONGED;
import static nl.thuisbest.core.decision.DecisionKind.SUSPENSION;
import static nl.thuisbest.core.decision.DecisionKind.SUSPENSION_WITHDRAWN;
import static nl.thuisbest.core.decision.DecisionKind.TIME_OUT;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.thuisbest.core.decision.DecisionKind;

/**
 * What a text can ask for by name ({@code {{voornaam}}}), in the language of who writes letters. A
 * place that says nothing of a decision cannot stand in its letter.
 */
public enum LetterField {
    // who
    VOORNAAM,
    NAAM,
    GEBOREN,
    AAN,
    GEMEENTE,
    TRAJECTBEGELEIDER,
    GEDRAGSWETENSCHAPPER,
    JEUGDHULPVERANTWOORDELIJKE,
    MENTOR,
    // the decision
    BESLUITDATUM,
    BESLISSER,
    FUNCTIE,
    ARTIKEL,
    INSTEMMING,
    REDEN,
    MOET(LEAVE_REVOKED, ADMISSION_ON_CONDITION),
    MACHTIGING_SOORT(
            SUSPENSION,
            SUSPENSION_WITHDRAWN,
            ADMISSION_ON_CONDITION,
            TIME_OUT,
            CONDITIONAL_AUTHORISATION),
    MACHTIGING_TOT(
            SUSPENSION,
            SUSPENSION_WITHDRAWN,
            ADMISSION_ON_CONDITION,
            TIME_OUT,
            CONDITIONAL_AUTHORISATION),
    UITERLIJK_TOT(ADMISSION_ON_CONDITION),
    RECHTBANK(CONDITIONAL_AUTHORISATION),
    // leave
    VERLOF_VAN(LEAVE_GRANTED, LEAVE_REVOKED),
    VERLOF_TOT(LEAVE_GRANTED, LEAVE_REVOKED),
    VERLOF_DOEL(LEAVE_GRANTED, LEAVE_REVOKED),
    VERLOF_VOORWAARDEN(LEAVE_GRANTED),
    // a time-out
    TIME_OUT_BESLUIT(LEAVE_REVOKED, SUSPENSION_WITHDRAWN, ADMISSION_ON_CONDITION, TIME_OUT),
    WAAROM_BINNEN(LEAVE_REVOKED, SUSPENSION_WITHDRAWN, ADMISSION_ON_CONDITION, TIME_OUT),
    FEITEN(LEAVE_REVOKED, SUSPENSION_WITHDRAWN, ADMISSION_ON_CONDITION, TIME_OUT),
    GEPROBEERD(LEAVE_REVOKED, SUSPENSION_WITHDRAWN, ADMISSION_ON_CONDITION, TIME_OUT),
    LICHTER(
            LEAVE_REVOKED,
            SUSPENSION_WITHDRAWN,
            ADMISSION_ON_CONDITION,
            TIME_OUT,
            RESTRICTION,
            EMERGENCY_RESTRICTION),
    TERUG_VOORWAARDEN(LEAVE_REVOKED, SUSPENSION_WITHDRAWN, ADMISSION_ON_CONDITION, TIME_OUT),
    TERUG_OP(LEAVE_REVOKED, SUSPENSION_WITHDRAWN, ADMISSION_ON_CONDITION, TIME_OUT),
    WAAROM_GEEN_DATUM(LEAVE_REVOKED, SUSPENSION_WITHDRAWN, ADMISSION_ON_CONDITION, TIME_OUT),
    GEHOORD(
            List.of("wie", "mening", "woorden"),
            LEAVE_REVOKED,
            SUSPENSION_WITHDRAWN,
            ADMISSION_ON_CONDITION,
            TIME_OUT),
    // plan
    DOELEN(List.of("van", "woorden", "zichtbaar"), PLAN_ADOPTED),
    PLAN_START(PLAN_ADOPTED),
    EERSTE_EVALUATIE(PLAN_ADOPTED),
    MAATREGELEN(PLAN_ADOPTED),
    FAMILIEPLAN(PLAN_ADOPTED),
    VERANDERD(PLAN_EVALUATED),
    JOUW_KIJK(PLAN_EVALUATED),
    // stay
    LOCATIE(ADMISSION),
    GROEP(ADMISSION),
    NIEUWE_DATUM(STAY_PROLONGED),
    OORZAAK(STAY_PROLONGED),
    VERTELD_DOOR(STAY_PROLONGED),
    // a restrictive measure
    MAATREGEL(RESTRICTION, EMERGENCY_RESTRICTION),
    MAATREGEL_TOT(RESTRICTION),
    BESPROKEN(RESTRICTION, EMERGENCY_RESTRICTION),
    AFBOUW(RESTRICTION),
    // a ruling
    UITSPRAAK_VAN(Kinds.RULINGS),
    UITSPRAAK(Kinds.RULINGS),
    OVER_BESLUIT(Kinds.RULINGS),
    VANDAAG(Kinds.RULINGS),
    BEROEP_BIJ(Kinds.RULINGS),
    BEROEP_TOT(Kinds.RULINGS),
    NIEUW_BESLUIT_VOOR(Kinds.RULINGS),
    VERGOEDING(Kinds.RULINGS),
    // the six-monthly report
    PERIODE_VAN(MEASURES_REPORT),
    PERIODE_TOT(MEASURES_REPORT),
    TOEGEPAST(List.of("wat", "begin", "einde", "besluit"), MEASURES_REPORT),
    // this letter
    DATUM,
    VRIJ,
    AFSCHRIFT;

    /** What the organisation says of itself, in {@code letters/gegevens.yaml}. */
    public static final List<String> OF_THE_HOUSE =
            List.of(
                    "organisatie",
                    "adres",
                    "bereikbaar",
                    "bereikbaar-u",
                    "vertrouwenspersoon",
                    "vertrouwenspersoon-u",
                    "advocaat",
                    "klachtencommissie",
                    "kinderrechter",
                    "kinderrechter-u",
                    "huisregels",
                    "medezeggenschap");

    /** In a class of its own, for the places above name it before this one is ready. */
    private static final class Kinds {
        static final DecisionKind[] RULINGS = {
            COMPLAINT_RULED,
            COMPLAINT_JUDGED,
            DECISION_PAUSED,
            APPEAL_RULED,
            COURT_RULED,
            COURT_OF_APPEAL_RULED
        };
    }

    private final List<String> within;
    private final Set<DecisionKind> kinds;

    LetterField(DecisionKind... kinds) {
        this(List.of(), kinds);
    }

    /**
     * @param within names of what each of several has
     */
    LetterField(List<String> within, DecisionKind... kinds) {
        this.within = within;
        this.kinds = kinds.length == 0 ? Set.of(DecisionKind.values()) : Set.of(kinds);
    }

    /** As it is written in a text. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isOf(DecisionKind kind) {
        return kinds.contains(kind);
    }

    /** All names that mean something in a letter about such a decision. */
    public static List<String> names(DecisionKind kind) {
        var own =
                Arrays.stream(values())
                        .filter(place -> place.isOf(kind))
                        .flatMap(place ->
                                Stream.concat(Stream.of(place.word()), place.within.stream()));
        return Stream.concat(own, OF_THE_HOUSE.stream()).toList();
    }
}
