package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.rulebook.situations.ClockTable.ANALYSIS_YEARLY;
import static nl.thuisbest.rulebook.situations.ClockTable.OVERVIEW_SIX_MONTHS;
import static nl.thuisbest.rulebook.situations.Situation.situation;
import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.evaluation.inspection.RegisterLine;
import nl.thuisbest.core.evaluation.inspection.Submission;
import nl.thuisbest.core.evaluation.inspection.Submission.Kind;
import nl.thuisbest.core.law.OrganisationDuties;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;

/** What the provider as a whole owes the inspectorate (JW 6.7.3, 6.7.4). */
final class OrganisationSituations {
    private OrganisationSituations() {}

    static Stream<Situation> rows() {
        return Stream.of(overview(), analysis(), others()).flatMap(rows -> rows);
    }

    private static Submission sent(Kind kind, String day) {
        return new Submission(
                1, kind, days("2026-01-01", "2026-06-30"), on(day), JOOST.staff(), null);
    }

    private static Then due(Kind kind, List<Submission> sent, String last, boolean late) {
        return new Then(
                clock(kind),
                false,
                seen ->
                        assertThat(duties(seen, sent))
                                .anySatisfy(duty -> {
                                    assertThat(duty.kind()).isEqualTo(kind);
                                    assertThat(duty.clock().id()).hasToString(clock(kind));
                                    assertThat(duty.dueOn()).isEqualTo(last);
                                    assertThat(duty.late(seen.on())).isEqualTo(late);
                                }));
    }

    private static Then none(Kind kind) {
        return new Then(
                clock(kind),
                false,
                seen -> assertThat(duties(seen, List.of())).noneMatch(duty -> duty.kind() == kind));
    }

    private static List<OrganisationDuties.OrganisationDuty> duties(
            Seen seen, List<Submission> sent) {
        return OrganisationDuties.of(
                () -> RegisterLine.of(seen.past().trajectory()), sent, seen.past().rulebook());
    }

    private static String clock(Kind kind) {
        return kind == Kind.OVERVIEW ? "inspectie-overzicht" : "inspectie-analyse";
    }

    private static Situation one(ClockTable row, String name, Past past, String day, Then then) {
        return situation(name).row(row).given(past).on(day).then(then);
    }

    /** The first measure ever was on 12 March; the overview was sent last on 8 July. */
    private static Stream<Situation> overview() {
        var past = Paths.placed().then(Held.applied("eigen-kamer"));
        var sent = List.of(sent(Kind.OVERVIEW, "2026-07-08"));
        return Stream.of(
                one(
                        OVERVIEW_SIX_MONTHS,
                        "JW 6.7.3(2): the day before six months after the first measure ever the"
                                + " overview is in time",
                        past,
                        "2026-09-11",
                        due(Kind.OVERVIEW, List.of(), "2026-09-12", false)),
                one(
                        OVERVIEW_SIX_MONTHS,
                        "JW 6.7.3(2): six months after the first measure the overview is due",
                        past,
                        "2026-09-12",
                        due(Kind.OVERVIEW, List.of(), "2026-09-12", false)),
                one(
                        OVERVIEW_SIX_MONTHS,
                        "JW 6.7.3(2): the day after six months the overview is late",
                        past,
                        "2026-09-13",
                        due(Kind.OVERVIEW, List.of(), "2026-09-12", true)),
                one(
                        OVERVIEW_SIX_MONTHS,
                        "JW 6.7.3(2): six months count anew from the day the last was sent",
                        past,
                        "2027-01-08",
                        due(Kind.OVERVIEW, sent, "2027-01-08", false)),
                one(
                        OVERVIEW_SIX_MONTHS,
                        "JW 6.7.3(2): the day after those six months it is late",
                        past,
                        "2027-01-09",
                        due(Kind.OVERVIEW, sent, "2027-01-08", true)));
    }

    private static Stream<Situation> analysis() {
        var past = Paths.placed().then(Held.applied("eigen-kamer"));
        return Stream.of(
                one(
                        ANALYSIS_YEARLY,
                        "JW 6.7.4(1): the day before a year after the first measure the analysis is"
                                + " in time",
                        past,
                        "2027-03-11",
                        due(Kind.ANALYSIS, List.of(), "2027-03-12", false)),
                one(
                        ANALYSIS_YEARLY,
                        "JW 6.7.4(1): a year after the first measure the analysis is due",
                        past,
                        "2027-03-12",
                        due(Kind.ANALYSIS, List.of(), "2027-03-12", false)),
                one(
                        ANALYSIS_YEARLY,
                        "JW 6.7.4(1): the day after a year the analysis is late",
                        past,
                        "2027-03-13",
                        due(Kind.ANALYSIS, List.of(), "2027-03-12", true)),
                one(
                        ANALYSIS_YEARLY,
                        "JW 6.7.4(1): an overview that was sent is no analysis",
                        past,
                        "2027-03-12",
                        due(
                                Kind.ANALYSIS,
                                List.of(sent(Kind.OVERVIEW, "2026-07-08")),
                                "2027-03-12",
                                false)));
    }

    private static Stream<Situation> others() {
        return Stream.of(
                situation("JW 6.7.3(2): a leave decision alone starts the overview too")
                        .given(Paths.practised())
                        .on("2026-08-12")
                        .then(due(Kind.OVERVIEW, List.of(), "2026-08-12", false)),
                situation("JW 6.7.4(1): of leave alone no analysis is asked")
                        .given(Paths.practised())
                        .on("2026-08-12")
                        .then(none(Kind.ANALYSIS)),
                situation("JW 6.7.3(2): where nothing ever happened nothing is owed")
                        .given(Paths.placed())
                        .on("2026-08-12")
                        .then(none(Kind.OVERVIEW)),
                situation("JW 6.7.3(2): what was undone does not count")
                        .given(Paths.placed(), Held.applied("eigen-kamer"))
                        .on("2026-09-13")
                        .then(
                                due(
                                        Kind.OVERVIEW,
                                        List.of(
                                                new Submission(
                                                        1,
                                                        Kind.OVERVIEW,
                                                        days("2026-01-01", "2026-06-30"),
                                                        on("2026-07-08"),
                                                        JOOST.staff(),
                                                        new Submission.Undone(
                                                                JOOST.staff(), on("2026-07-09")))),
                                        "2026-09-12",
                                        true)));
    }
}
