package nl.thuisbest.testkit;

import static nl.thuisbest.core.trajectory.Recipient.CHILD_PROTECTION_BOARD;
import static nl.thuisbest.core.trajectory.Recipient.PARENTS;
import static nl.thuisbest.testkit.Typed.on;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.CriterionId;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.GateId;
import nl.thuisbest.core.kernel.MeasureId;
import nl.thuisbest.core.kernel.PhaseId;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.QuestionId;
import nl.thuisbest.core.kernel.ReadingId;
import nl.thuisbest.core.kernel.RestrictionId;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.TaskId;
import nl.thuisbest.core.kernel.Term;
import nl.thuisbest.core.kernel.Text;
import nl.thuisbest.core.kernel.Validity;
import nl.thuisbest.core.law.Clock;
import nl.thuisbest.core.law.Question;
import nl.thuisbest.core.programme.Criterion;
import nl.thuisbest.core.programme.Gate;
import nl.thuisbest.core.programme.Measurement;
import nl.thuisbest.core.programme.Norm;
import nl.thuisbest.core.programme.Offering;
import nl.thuisbest.core.programme.Phase;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.programme.Role;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.programme.Scale;
import nl.thuisbest.core.programme.Setting;
import nl.thuisbest.core.programme.Task;
import nl.thuisbest.core.trajectory.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * A small rulebook with the ids of the real one, so that the core is tested without files. Everyone
 * may do everything: whether someone may is a question of the rights, tested with the real ones.
 */
public final class TestRulebook {
    public static final ProgrammeId THUISBEST = new ProgrammeId("thuisbest");

    public static final PhaseId INDICATIE = new PhaseId("indicatie");
    public static final PhaseId RESIDENTIEEL = new PhaseId("residentieel");
    public static final PhaseId AMBULANT = new PhaseId("ambulant");
    public static final PhaseId NAZORG = new PhaseId("nazorg");

    public static final CriterionId AGE = new CriterionId("leeftijd");
    public static final CriterionId CARERS_WILLING = new CriterionId("opvoeders-willen");
    public static final CriterionId AUTHORISED = new CriterionId("machtiging");
    public static final CriterionId ADMISSION_NEEDED = new CriterionId("opname-ggz-nodig");

    public static final GateId READY = new GateId("klaar-voor-thuis");
    public static final GateId DAY_ACTIVITY = new GateId("dagbesteding");
    public static final GateId MST_ALLOCATION = new GateId("mst-toewijzing");
    public static final GateId LEAVE_DECIDED = new GateId("verlof-besloten");

    public static final TaskId CONTACT = new TaskId("aanspreekpunt-gezin");
    public static final TaskId MST_AT_HOME = new TaskId("mst-thuis");

    public static final MeasureId SAFE_FEELING = new MeasureId("veilig-gevoel");
    public static final MeasureId TAM_R = new MeasureId("tam-r");

    public static final ClockId TELL_GEZAG = new ClockId("afscherming-voorbij-gezag");

    public static final ClockId TELL_BOARD = new ClockId("schorsing-melden-raad");

    public static final ReadingId NOT_SUSPENDED = new ReadingId("niet-tijdens-schorsing");

    private static final Source S0 = new Source("S0");
    private static final Source S1 = new Source("S1");
    private static final Validity ALWAYS = new Validity(on("2024-01-01"), null);
    public static final RestrictionId SEARCH_ON_THE_WAY = new RestrictionId("vervoer-kleding");
    public static final RestrictionId HOLDING = new RestrictionId("vastpakken");
    public static final RestrictionId VISITS = new RestrictionId("bezoek");
    public static final RestrictionId URINE = new RestrictionId("onderzoek-urine");
    public static final RestrictionId SECLUSION = new RestrictionId("insluiting");

    private static final Offering OFFERING =
            new Offering(Setting.CLOSED_THEN_HOME, Text.of("kort"), List.of(), List.of());
    private static final Rulebook RULEBOOK = of(programme());

    private TestRulebook() {}

    public static Rulebook get() {
        return RULEBOOK;
    }

    /** The same rulebook with other clocks. */
    public static Rulebook withClocks(List<Clock> clocks) {
        return RULEBOOK.withClocks(clocks);
    }

    /** The same rulebook with another edition of the programme. */
    public static Rulebook of(Programme programme) {
        return new Rulebook(
                "test",
                Map.of(programme.id(), programme),
                List.of(
                        tell(TELL_BOARD, "authorisation-suspended", CHILD_PROTECTION_BOARD),
                        tell(TELL_GEZAG, "shielding-ended", PARENTS)),
                TestRights.everyone(),
                TestProvisions.ALL,
                Map.of(),
                List.of(threeMonths()),
                TestMeasures.ALL,
                List.of());
    }

    private static Programme programme() {
        return new Programme(
                THUISBEST,
                1,
                ALWAYS,
                Text.of("ThuisBest"),
                Text.of("Zo snel mogelijk weer thuis wonen"),
                Text.of("Gezinnen bij wie gewone MST niet genoeg is"),
                List.of(),
                List.of(S0, S1),
                List.of(
                        criterion(AGE, true, "age-12-18"),
                        criterion(CARERS_WILLING, true, ""),
                        criterion(AUTHORISED, true, "authorisation"),
                        criterion(ADMISSION_NEEDED, false, "")),
                List.of(
                        phase(INDICATIE, "referred", RESIDENTIEEL),
                        phase(RESIDENTIEEL, "placed", AMBULANT),
                        phase(AMBULANT, "returned-home", NAZORG),
                        phase(NAZORG, "aftercare-started", null)),
                List.of(
                        gate(READY, "", Roles.GEDRAGSWETENSCHAPPER),
                        gate(DAY_ACTIVITY, "day-activity", Roles.TRAJECTBEGELEIDER),
                        gate(MST_ALLOCATION, "mst-allocation", Roles.TRAJECTBEGELEIDER),
                        gate(LEAVE_DECIDED, "return-leave", Roles.JEUGDHULPVERANTWOORDELIJKE)),
                Stream.of(
                                Roles.TRAJECTBEGELEIDER,
                                Roles.GEDRAGSWETENSCHAPPER,
                                Roles.JEUGDHULPVERANTWOORDELIJKE,
                                Roles.MST_THERAPEUT,
                                Roles.MENTOR,
                                Roles.MST_SUPERVISOR,
                                Roles.PEDAGOGISCH_MEDEWERKER)
                        .map(TestRulebook::role)
                        .toList(),
                List.of(
                        task(CONTACT, Roles.TRAJECTBEGELEIDER),
                        task(MST_AT_HOME, Roles.MST_THERAPEUT)),
                List.of(),
                List.of(),
                List.of(
                        measurement(SAFE_FEELING, "0", "10", 0, Roles.MENTOR, List.of()),
                        measurement(
                                TAM_R,
                                "0",
                                "1",
                                2,
                                Roles.MST_SUPERVISOR,
                                List.of(Roles.MST_THERAPEUT))),
                List.of(
                        norm("verblijf-max", "P6W"),
                        norm("mst-vanaf-dag-een", "P0D"),
                        norm("verlof-na-terugkeer", "P4W"),
                        norm("mst-thuis-duur", "P4M"),
                        norm("machtiging-duur", "P7M"),
                        norm("traject-duur", "P5M")),
                List.of(),
                OFFERING);
    }

    private static Criterion criterion(CriterionId id, boolean inclusion, String derivedFrom) {
        var text = Text.of(id.value());
        return new Criterion(id, inclusion, text, text, text, derivedFrom, Force.PROGRAMME, S1);
    }

    private static Phase phase(PhaseId id, String enteredBy, @Nullable PhaseId next) {
        return new Phase(
                id,
                Text.of(id.value()),
                enteredBy,
                List.of(),
                List.of(),
                next == null ? List.of() : List.of(next),
                S1);
    }

    private static Gate gate(GateId id, String derivedFrom, RoleId owner) {
        var text = Text.of(id.value());
        return new Gate(id, text, text, derivedFrom, owner, Force.PROGRAMME, S0);
    }

    /** Supervisor and group worker may be missing from a team, the others not. */
    private static Role role(RoleId id) {
        boolean needed =
                !id.equals(Roles.MST_SUPERVISOR) && !id.equals(Roles.PEDAGOGISCH_MEDEWERKER);
        var text = Text.of(id.value());
        return new Role(id, text, text, needed, needed, Force.PROGRAMME, S1);
    }

    private static Task task(TaskId id, RoleId usual) {
        return new Task(id, Text.of(id.value()), usual, Force.PROGRAMME, new Source("S2"));
    }

    private static Measurement measurement(
            MeasureId id,
            String lowest,
            String highest,
            int decimals,
            RoleId askedBy,
            List<RoleId> hiddenFrom) {
        return new Measurement(
                id,
                Text.of(id.value()),
                Text.of("score"),
                Scale.NUMBER,
                new BigDecimal(lowest),
                new BigDecimal(highest),
                decimals,
                List.of("start", "weekly", "end"),
                !hiddenFrom.isEmpty(),
                askedBy,
                hiddenFrom,
                Force.PROGRAMME,
                S1);
    }

    private static Norm norm(String id, String term) {
        return new Norm(id, Text.of(id), new Term(term), Force.PROGRAMME, S1);
    }

    private static Clock tell(ClockId id, String starts, Recipient to) {
        return new Clock(
                id,
                Text.of("De schorsing melden aan de Raad"),
                Text.of("Meteen"),
                starts,
                new Term("P0D"),
                List.of(),
                List.of("notice-given"),
                false,
                List.of(),
                null,
                Roles.TRAJECTBEGELEIDER,
                "give-notice",
                to,
                false,
                false,
                false,
                Force.LAW,
                new Source("JW 6.1.12(6)"),
                ALWAYS,
                null,
                Set.of(),
                null);
    }

    private static Question threeMonths() {
        return new Question(
                new QuestionId("drie-maanden"),
                Text.of("Wanneer vervalt zij?"),
                List.of(
                        new Question.Reading(
                                NOT_SUSPENDED, Text.of("Niet tijdens schorsing"), null)),
                new Source("JW 6.1.12(3)"),
                ALWAYS);
    }
}
