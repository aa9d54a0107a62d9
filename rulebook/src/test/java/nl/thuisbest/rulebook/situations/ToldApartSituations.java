package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.rulebook.situations.Situation.situation;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import java.util.stream.Stream;
import nl.thuisbest.core.action.LegalAction;
import nl.thuisbest.core.action.ShieldingAction;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.RestrictionId;
import nl.thuisbest.core.people.Relation;
import nl.thuisbest.core.trajectory.Channel;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.PeopleEvent;
import nl.thuisbest.core.trajectory.Recipient;
import nl.thuisbest.core.trajectory.RestrictionEvent;
import nl.thuisbest.core.trajectory.RestrictionNo;
import nl.thuisbest.core.trajectory.Shielded;
import nl.thuisbest.core.trajectory.ShieldingEvent;
import nl.thuisbest.core.trajectory.ShieldingNo;
import nl.thuisbest.testkit.Family;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import org.jspecify.annotations.Nullable;

/** Who is told apart from whom, what is kept from one of them, and the six-monthly report. */
final class ToldApartSituations {
    private static final String TOLD_OF_ADMISSION = "opname-melden-gezag";

    private ToldApartSituations() {}

    static Stream<Situation> rows() {
        return Stream.of(holders(), shielded(), reports(), rights()).flatMap(rows -> rows);
    }

    /** Noor and Ruben both hold gezag. */
    private static Stream<Situation> holders() {
        return Stream.of(
                situation("JW 6.1.13(2): one parent was told of the admission, the other waits")
                        .given(Paths.placed(), told(Family.NOOR))
                        .on("2026-01-27")
                        .then(Then.open(TOLD_OF_ADMISSION, "2026-01-27")),
                situation("JW 6.1.13(2): both were told apart, nobody waits")
                        .given(Paths.placed(), told(Family.NOOR), told(Family.RUBEN))
                        .on("2026-01-28")
                        .then(Then.notOpen(TOLD_OF_ADMISSION)),
                situation("JW 6.1.13(2): an older entry names nobody and told both")
                        .given(Paths.placed(), told(null))
                        .on("2026-01-28")
                        .then(Then.notOpen(TOLD_OF_ADMISSION)),
                situation("JW 6.1.13(2): who told one of them by name told the other not")
                        .given(Paths.placed())
                        .by(TESS)
                        .when(
                                new LegalAction.GiveNotice(
                                        new ClockId(TOLD_OF_ADMISSION),
                                        Recipient.PARENTS,
                                        Channel.POST,
                                        null,
                                        null,
                                        null,
                                        Family.NOOR,
                                        on("2026-01-27")))
                        .on("2026-01-27")
                        .then(Then.accepted(), Then.open(TOLD_OF_ADMISSION, "2026-01-27")));
    }

    private static LegalEvent.NoticeGiven told(@Nullable PersonId person) {
        return new LegalEvent.NoticeGiven(
                new ClockId(TOLD_OF_ADMISSION),
                Recipient.PARENTS,
                Channel.POST,
                null,
                null,
                on("2026-01-27"),
                person);
    }

    private static Stream<Situation> shielded() {
        return Stream.of(
                situation("care rule 15, JW 7.3.11: a notice is withheld by name, with a reason")
                        .given(Paths.placed(), told(Family.NOOR), nothingToRuben())
                        .by(HANNE)
                        .when(withhold(Family.RUBEN))
                        .on("2026-01-28")
                        .then(Then.accepted(), Then.notOpen(TOLD_OF_ADMISSION)),
                situation("care rule 15: nothing is withheld where nothing is shielded")
                        .given(Paths.placed(), nothingToRuben())
                        .by(HANNE)
                        .when(withhold(Family.NOOR))
                        .on("2026-01-28")
                        .then(Then.refused("nothing-shielded")),
                situation("care rule 15: a shielding blocks no decision and no other notice")
                        .given(Paths.placed(), told(Family.NOOR), nothingToRuben())
                        .on("2026-01-28")
                        .then(
                                Then.late(TOLD_OF_ADMISSION, "2026-01-27"),
                                Then.late("opname-melden-college", "2026-01-27"),
                                Then.title(true)));
    }

    private static ShieldingEvent.PersonShielded nothingToRuben() {
        return new ShieldingEvent.PersonShielded(
                new ShieldingNo(1),
                Family.RUBEN,
                Shielded.EVERYTHING,
                null,
                story("Veilig Thuis raadt elk bericht af."),
                null,
                on("2026-01-26"));
    }

    private static ShieldingAction.WithholdNotice withhold(PersonId person) {
        return new ShieldingAction.WithholdNotice(
                new ClockId(TOLD_OF_ADMISSION),
                person,
                null,
                story("Er is dreiging."),
                on("2026-01-28"));
    }

    private static Stream<Situation> reports() {
        var clock = "rapportage-pleegouders";
        var measured = Paths.placed().then(fosterMother(), applied());
        return Stream.of(
                situation("JW 6.7.1(3): under a supervision order foster parents get the report")
                        .given(measured)
                        .on("2026-08-12")
                        .then(
                                Then.open(clock, "2026-08-12"),
                                Then.open("rapportage-gi", "2026-08-12"),
                                Then.notOpen("rapportage-ouders")),
                situation("JW 6.7.1(3): the day after six months the report is late")
                        .given(measured)
                        .on("2026-08-13")
                        .then(Then.late(clock, "2026-08-12")),
                situation("JW 6.7.1(3): the next report comes six months after the last")
                        .given(
                                measured,
                                Facts.told(
                                        "rapportage-gi",
                                        Recipient.CERTIFIED_INSTITUTION,
                                        "2026-08-10"))
                        .on("2026-08-20")
                        .then(Then.open("rapportage-gi", "2027-02-10")),
                situation("JW 6.7.1(3): without foster parents there is no report to them")
                        .given(Paths.placed().then(applied()))
                        .on("2026-08-12")
                        .then(Then.notOpen(clock)),
                situation("JW 6.7.2(1): foster parents hear of seclusion at once")
                        .given(Paths.placed().then(fosterMother(), secluded()))
                        .on("2026-02-12")
                        .then(Then.open("zware-maatregel-pleegouders", "2026-02-13")),
                situation("JW 6.7.2(2): copies of an emergency go to them before the evaluation")
                        .given(Paths.placed().then(fosterMother(), applied(), motivated()))
                        .on("2026-02-14")
                        .then(Then.open("afschriften-voor-evaluatie-pleegouders", "2026-02-16")));
    }

    private static PeopleEvent.PersonNamed fosterMother() {
        return new PeopleEvent.PersonNamed(
                Family.TOOS, Relation.FOSTER_PARENT, false, true, on("2026-02-01"));
    }

    private static RestrictionEvent.RestrictionApplied applied() {
        return new RestrictionEvent.RestrictionApplied(
                new RestrictionNo(1),
                new RestrictionId("eigen-kamer"),
                true,
                story("Sam wilde slaan."),
                true,
                YARA.staff(),
                Moment.parse("2026-02-12T10:00"));
    }

    private static RestrictionEvent.SeclusionBegun secluded() {
        return new RestrictionEvent.SeclusionBegun(
                new RestrictionNo(1),
                new RestrictionId("insluiting"),
                true,
                story("Sam sloeg met een stoel."),
                true,
                YARA.staff(),
                Moment.parse("2026-02-12T10:00"));
    }

    private static RestrictionEvent.RestrictionMotivated motivated() {
        return new RestrictionEvent.RestrictionMotivated(
                new RestrictionNo(1),
                story("Praten hielp niet."),
                story("Het was niet veilig."),
                null,
                null,
                HANNE.staff(),
                on("2026-02-13"));
    }

    private static Stream<Situation> rights() {
        Past conditional = Paths.judged().then(Facts.conditional(1, "2026-02-01", "2026-07-31"));
        return Stream.of(
                situation("JW 6.1.4(11): a conditional authorisation asks the rights on paper")
                        .given(conditional)
                        .on("2026-02-01")
                        .then(Then.open("rechten-op-papier-voorwaardelijk", "2026-02-02")),
                situation("JW 6.1.4(11): a day later they are late")
                        .given(conditional)
                        .on("2026-02-03")
                        .then(Then.late("rechten-op-papier-voorwaardelijk", "2026-02-02")),
                situation("JW 6.1.4(11): given, they are given")
                        .given(
                                conditional,
                                Facts.told(
                                        "rechten-op-papier-voorwaardelijk",
                                        Recipient.YOUTH,
                                        "2026-02-02"))
                        .on("2026-02-03")
                        .then(Then.met("rechten-op-papier-voorwaardelijk", "2026-02-02", true)));
    }
}
