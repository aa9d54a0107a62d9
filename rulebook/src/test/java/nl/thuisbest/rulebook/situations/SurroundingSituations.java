package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.rulebook.situations.Around.theDay;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.trajectory.AlsoTold;
import nl.thuisbest.core.trajectory.AuthorisationEnd;
import nl.thuisbest.core.trajectory.Elsewhere;
import nl.thuisbest.core.trajectory.HomeEvent;
import nl.thuisbest.core.trajectory.LeaveEvent;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.LeavePurpose;
import nl.thuisbest.core.trajectory.LeaveRoute;
import nl.thuisbest.core.trajectory.LeaveSeriesNo;
import nl.thuisbest.core.trajectory.NextTitle;
import nl.thuisbest.core.trajectory.SafetyEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.TimeOutEvent;
import nl.thuisbest.core.trajectory.TimeOutNo;
import nl.thuisbest.core.trajectory.TimeOutRoute;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.Ruled;

/** Leave in series, the weeks at home, and what surrounds a time-out. */
final class SurroundingSituations {
    private SurroundingSituations() {}

    static Stream<Situation> rows() {
        return Stream.concat(inSeries(), around());
    }

    /** Two weekends in March, planned as one. */
    static Past series() {
        return Paths.planned()
                .then(
                        new LeaveEvent.LeaveSeriesPlanned(
                                new LeaveSeriesNo(1),
                                new LeaveNo(1),
                                List.of(
                                        days("2026-03-07", "2026-03-07"),
                                        days("2026-03-14", "2026-03-29")),
                                LeavePurpose.PRACTISE_AT_HOME,
                                LeaveRoute.BY_DECISION,
                                List.of(),
                                List.of(line("Elke avond belt de mentor.")),
                                on("2026-03-02")));
    }

    static LeaveEvent.LeaveSeriesGranted grantedAll() {
        return new LeaveEvent.LeaveSeriesGranted(
                new LeaveSeriesNo(1), JOOST.staff(), HANNE.staff(), on("2026-03-05"));
    }

    static LeaveEvent.LeaveSeriesRevoked revokedAll() {
        return new LeaveEvent.LeaveSeriesRevoked(
                new LeaveSeriesNo(1),
                false,
                story("Te laat thuis."),
                story("Elke avond belt de mentor."),
                on("2026-03-18"));
    }

    private static Past alsoTold() {
        var plain = Ruled.timeOut(TimeOutRoute.SUSPENSION_WITHDRAWN, "2026-04-20");
        var why = story("De GI voert de OTS uit.");
        return Paths.suspended()
                .then(
                        new SafetyEvent.TimeOutDecided(
                                plain.number(),
                                plain.route(),
                                plain.triedAtHome(),
                                plain.riskAsFacts(),
                                plain.whyClosedIsNeeded(),
                                plain.lighterConsidered(),
                                plain.stateNow(),
                                plain.reasonForYouth(),
                                plain.heard(),
                                plain.returnConditions(),
                                plain.targetReturn(),
                                plain.whyNoDate(),
                                plain.decidedBy(),
                                plain.decidingVote(),
                                plain.withoutVote(),
                                plain.lighter(),
                                plain.ownProposal(),
                                plain.notKept(),
                                plain.place(),
                                List.of(
                                        new AlsoTold(AlsoTold.Who.CERTIFIED_INSTITUTION, why),
                                        new AlsoTold(AlsoTold.Who.COURT_REGISTRY, why)),
                                plain.remedy(),
                                plain.on()));
    }

    private static Past elsewhere(Elsewhere way) {
        return Paths.suspended()
                .then(
                        Facts.ended(1, AuthorisationEnd.NO_LONGER_NEEDED, "2026-04-10"),
                        new TimeOutEvent.TimeOutElsewhere(
                                way,
                                line("Bij tante Els"),
                                story("Een gesloten time-out kan niet."),
                                story("Dat is beter."),
                                TESS.staff(),
                                on("2026-04-20")));
    }

    private static Stream<Situation> inSeries() {
        return Stream.of(
                        theDay(
                                "JW 6.4.1(1)",
                                "the letter about leave in a series",
                                series().then(grantedAll()),
                                "verlofreeks-besluit-jongere",
                                "2026-03-06"),
                        theDay(
                                "JW 6.5.1(1)",
                                "telling why a series is revoked",
                                series().then(grantedAll(), revokedAll()),
                                "verlofreeks-ingetrokken-uitleggen",
                                "2026-03-18"),
                        theDay(
                                "JW 6.5.1(1)",
                                "telling why a leave is refused",
                                series().then(
                                                new LeaveEvent.LeaveRefused(
                                                        new LeaveNo(1),
                                                        JOOST.staff(),
                                                        story("Nog te vroeg."),
                                                        on("2026-03-05"))),
                                "verlof-geweigerd-uitleggen",
                                "2026-03-05"),
                        theDay(
                                "JW 6.5.1(1)",
                                "telling why conditions of a leave change",
                                series().then(
                                                grantedAll(),
                                                new LeaveEvent.LeaveConditionsChanged(
                                                        new LeaveNo(1),
                                                        List.of(),
                                                        List.of(line("Om negen uur thuis.")),
                                                        story("Te laat thuis."),
                                                        JOOST.staff(),
                                                        on("2026-03-06"))),
                                "verlof-voorwaarden-uitleggen",
                                "2026-03-06"),
                        theDay(
                                "huis",
                                "telling how a leave went",
                                series().then(
                                                grantedAll(),
                                                new StayEvent.LeaveStarted(
                                                        new LeaveNo(1), on("2026-03-07")),
                                                new StayEvent.LeaveEnded(
                                                        new LeaveNo(1), null, on("2026-03-08"))),
                                "verlof-hoe-ging-het",
                                "2026-03-09"))
                .flatMap(rows -> rows);
    }

    private static Stream<Situation> around() {
        return Stream.of(
                        theDay(
                                "huis",
                                "preparing the suspension, three days before the fourth week ends,",
                                Paths.returnedHome(),
                                "schorsing-klaarzetten",
                                "2026-04-01"),
                        theDay(
                                "JW 6.1.12(5)",
                                "the consent to a suspension that was prepared",
                                Paths.returnedHome()
                                        .then(
                                                new HomeEvent.NextTitlePrepared(
                                                        NextTitle.SUSPENSION,
                                                        story("Het gaat goed."),
                                                        List.of(),
                                                        List.of(),
                                                        story("Fijn."),
                                                        on("2026-03-20"))),
                                "schorsing-instemming",
                                "2026-03-23"),
                        theDay(
                                "huis",
                                "asking whether it can be home today, from the third day of a"
                                        + " time-out,",
                                Paths.onTimeOut(),
                                "time-out-vandaag-naar-huis",
                                "2026-04-23"),
                        theDay(
                                "huis",
                                "looking back on a time-out",
                                Paths.onTimeOut()
                                        .then(
                                                new SafetyEvent.TimeOutEnded(
                                                        new TimeOutNo(1),
                                                        story("Het ging goed."),
                                                        on("2026-04-27"))),
                                "time-out-terugkijken",
                                "2026-05-04"),
                        theDay(
                                "JW 7.3.11",
                                "telling the institution too of a time-out",
                                alsoTold(),
                                "time-out-ook-gi",
                                "2026-04-20"),
                        theDay(
                                "JW 7.3.11",
                                "telling the registry too of a time-out",
                                alsoTold(),
                                "time-out-ook-griffie",
                                "2026-04-20"),
                        theDay(
                                "huis",
                                "agreeing a place in the network instead",
                                elsewhere(Elsewhere.NETWORK_PLACE),
                                "netwerkplek-afspreken",
                                "2026-04-20"),
                        theDay(
                                "huis",
                                "agreeing an open place instead",
                                elsewhere(Elsewhere.OPEN_PLACE),
                                "open-plek-afspreken",
                                "2026-04-21"),
                        theDay(
                                "huis",
                                "the examination for an emergency request",
                                elsewhere(Elsewhere.EMERGENCY_REQUEST),
                                "spoedverzoek-gw",
                                "2026-04-21"),
                        theDay(
                                "huis",
                                "the answer to an emergency request",
                                elsewhere(Elsewhere.EMERGENCY_REQUEST),
                                "spoedverzoek-antwoord",
                                "2026-04-22"))
                .flatMap(rows -> rows);
    }
}
