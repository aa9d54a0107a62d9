package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.rulebook.situations.Around.theDay;
import static nl.thuisbest.rulebook.situations.ClockTable.COMPLAINT_AND_APPEAL;
import static nl.thuisbest.rulebook.situations.ClockTable.JUDGE_DECIDES_IN_THREE_WEEKS;
import static nl.thuisbest.rulebook.situations.Situation.situation;

import java.util.stream.Stream;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Ruled;

/** Complaint, appeal and the court: the terms of others, and what a ruling asks today. */
final class RemedySituations {
    private RemedySituations() {}

    static Stream<Situation> rows() {
        return Stream.of(complaint(), appeal(), court()).flatMap(rows -> rows);
    }

    /** A leave revoked on 18 March; the young person complains on Friday 20 March. */
    private static Past complained() {
        var past = Ruled.revokedAndInside();
        return past.then(Ruled.complaint(past, StayEvent.LeaveRevoked.class, "2026-03-20"));
    }

    private static Stream<Situation> complaint() {
        return Stream.concat(
                theDay(
                        COMPLAINT_AND_APPEAL,
                        "JW 6.5.1(3)",
                        "the decision of the complaints committee, four weeks after receipt,",
                        complained(),
                        "klacht-beslissing",
                        "2026-04-17"),
                Stream.of(
                        situation(
                                        "JW 6.5.1(5): a leave that was revoked and is restored is"
                                                + " to be told and given today")
                                .row(COMPLAINT_AND_APPEAL)
                                .given(complained(), Ruled.founded("2026-03-18", "2026-03-25"))
                                .on("2026-03-25")
                                .then(
                                        Then.open("uitspraak-vandaag-verlof", "2026-03-25"),
                                        Then.open("uitspraak-vertellen-jongere", "2026-03-25")),
                        situation("JW 6.5.1(3): a decision on the last day is in time")
                                .row(COMPLAINT_AND_APPEAL)
                                .given(complained(), Ruled.unfounded("2026-04-17"))
                                .on("2026-04-20")
                                .then(Then.met("klacht-beslissing", "2026-04-17", true)),
                        situation("JW 6.5.1(3): a decision on the day after the last day is late")
                                .row(COMPLAINT_AND_APPEAL)
                                .given(complained(), Ruled.unfounded("2026-04-18"))
                                .on("2026-04-20")
                                .then(Then.met("klacht-beslissing", "2026-04-18", false))));
    }

    /** The copy was received on 10 April; six weeks later is 22 May. */
    private static Stream<Situation> appeal() {
        var decided = complained().then(Ruled.unfounded("2026-04-10"));
        return Stream.of(
                situation("JW 6.5.4(3): the day before six weeks are over the appeal is open")
                        .row(COMPLAINT_AND_APPEAL)
                        .given(decided)
                        .on("2026-05-21")
                        .then(Then.open("klacht-beroep-open", "2026-05-22")),
                situation("JW 6.5.4(3): on the last day of six weeks the appeal is open")
                        .row(COMPLAINT_AND_APPEAL)
                        .given(decided)
                        .on("2026-05-22")
                        .then(Then.open("klacht-beroep-open", "2026-05-22")),
                situation("JW 6.5.4(3): the day after, the appeal is closed and nobody is late")
                        .row(COMPLAINT_AND_APPEAL)
                        .given(decided)
                        .on("2026-05-23")
                        .then(Then.notOpen("klacht-beroep-open")),
                situation(
                                "JW 6.5.4(3): when the committee did not decide, six weeks run from"
                                        + " its last day")
                        .row(COMPLAINT_AND_APPEAL)
                        .given(complained())
                        .on("2026-05-29")
                        .then(Then.open("klacht-beroep-open-zonder-beslissing", "2026-05-29")),
                situation("JW 6.5.4(3): the day after those six weeks it is closed too")
                        .row(COMPLAINT_AND_APPEAL)
                        .given(complained())
                        .on("2026-05-30")
                        .then(Then.notOpen("klacht-beroep-open-zonder-beslissing")));
    }

    /** Admitted on 20 April; the young person goes to the court on Wednesday 22 April. */
    private static Stream<Situation> court() {
        var admitted = Ruled.admitted();
        var asked = admitted.then(Ruled.askedAboutAdmission(admitted));
        return Stream.concat(
                theDay(
                        JUDGE_DECIDES_IN_THREE_WEEKS,
                        "JW 6.1.7(2)",
                        "the decision of the court on an admission, three weeks after the request,",
                        asked,
                        "rechter-beslist",
                        "2026-05-13"),
                Stream.of(
                        situation(
                                        "JW 6.1.7(1): an admission that is annulled frees the young"
                                                + " person the same day")
                                .row(JUDGE_DECIDES_IN_THREE_WEEKS)
                                .given(asked, Ruled.annulled("2026-04-20", "2026-05-06"))
                                .on("2026-05-06")
                                .then(
                                        Then.title(false),
                                        Then.open("uitspraak-vandaag-vrij", "2026-05-06"),
                                        Then.notOpen("uit-gesloten-verblijf")),
                        situation(
                                        "JW 6.1.7(1): a copy of the decision goes to the court the"
                                                + " day after the request")
                                .given(asked)
                                .on("2026-04-23")
                                .then(Then.open("verzoek-afschrift", "2026-04-23")),
                        situation(
                                        "JW 6.1.7(2): the young person is told in writing that the"
                                                + " request was filed")
                                .given(asked)
                                .on("2026-04-24")
                                .then(Then.late("verzoek-bericht-jongere", "2026-04-23"))));
    }
}
