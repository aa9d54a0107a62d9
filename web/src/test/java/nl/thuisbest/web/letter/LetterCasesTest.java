package nl.thuisbest.web.letter;

import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.thuisbest.core.decision.Decisions;
import nl.thuisbest.core.decision.LegalDecision;
import nl.thuisbest.core.decision.Notice;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.RestrictionId;
import nl.thuisbest.core.law.Duties;
import nl.thuisbest.core.trajectory.DelayCause;
import nl.thuisbest.core.trajectory.Heard;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.Opinion;
import nl.thuisbest.core.trajectory.PlanEvent;
import nl.thuisbest.core.trajectory.RestrictionEvent;
import nl.thuisbest.core.trajectory.RestrictionNo;
import nl.thuisbest.core.trajectory.SafetyEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.TimeOutNo;
import nl.thuisbest.core.trajectory.TimeOutRoute;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.rulebook.letter.LetterText;
import nl.thuisbest.rulebook.letter.Letters;
import nl.thuisbest.testkit.Happened;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.web.browser.TestServer;
import org.junit.jupiter.api.Test;

/** Every shipped letter, filled with a case in which it would be sent, printed and validated. */
class LetterCasesTest {
    private static final java.time.LocalDate DAY = on("2026-04-21");
    private static final Path SCREENS = Path.of("target/screens");

    private final Composer composer = TestServer.get().part(Composer.class);
    private final Letters letters = TestServer.get().part(Letters.class);
    private final LetterPdf pdf = TestServer.get().part(LetterPdf.class);

    /** Everything that can be decided, so that every letter has its case. */
    private static Stream<Past> cases() {
        return Stream.concat(
                        OutsideCases.all(),
                        Stream.of(
                                Paths.onTimeOut(),
                                Paths.readyToReturn()
                                        .then(
                                                new StayEvent.StayProlonged(
                                                        on("2026-03-28"),
                                                        DelayCause.values()[0],
                                                        story("De plek thuis is nog niet veilig."),
                                                        HANNE.staff(),
                                                        HANNE.staff(),
                                                        on("2026-03-06")),
                                                new PlanEvent.PlanEvaluated(
                                                        story(
                                                                "Je slaapt weer, school is"
                                                                        + " begonnen."),
                                                        story("Ik wil vaker naar oma."),
                                                        null,
                                                        on("2026-03-06"))),
                                Paths.returnedHome()
                                        .then(
                                                new LegalEvent.AdmittedOnCondition(
                                                        Paths.AUTHORISATION,
                                                        false,
                                                        story("Drie keer niet verschenen."),
                                                        on("2026-04-20")),
                                                timeOut(TimeOutRoute.ADMISSION_MAY)),
                                Paths.returnedHome()
                                        .then(timeOut(TimeOutRoute.AUTHORISATION_EXECUTED)),
                                Paths.planned().then(measure(), emergency(), motivated()),
                                Paths.planned()
                                        .then(
                                                Happened.leave(
                                                        1,
                                                        "2026-02-13",
                                                        "2026-02-14",
                                                        nl.thuisbest.core.trajectory.LeavePurpose
                                                                .PRACTISE_AT_HOME),
                                                Happened.granted(1, "2026-02-10"))
                                        .then(
                                                new StayEvent.LeaveRevoked(
                                                        new nl.thuisbest.core.trajectory.LeaveNo(1),
                                                        true,
                                                        story("Het is thuis niet veilig vannacht."),
                                                        on("2026-02-11")))))
                .map(past -> past.under(Rulebooks.shipped()));
    }

    private static RestrictionEvent.RestrictionDecided measure() {
        return new RestrictionEvent.RestrictionDecided(
                new RestrictionNo(1),
                new RestrictionId("toezicht"),
                on("2026-02-20"),
                null,
                story("Boos, wel in gesprek."),
                story("Samen gepraat, hij wil zelf ook rust."),
                story("Praten en een andere groep hielpen niet."),
                story("Je sliep niet en liep 's nachts rond."),
                story("Elke dag kijken we of het minder kan."),
                true,
                null,
                HANNE.staff(),
                HANNE.staff(),
                Moment.endOf(on("2026-02-12")));
    }

    private static RestrictionEvent.RestrictionApplied emergency() {
        return new RestrictionEvent.RestrictionApplied(
                new RestrictionNo(2),
                new RestrictionId("toezicht"),
                true,
                story("Sloeg een ruit in."),
                false,
                HANNE.staff(),
                Moment.endOf(on("2026-02-14")));
    }

    private static RestrictionEvent.RestrictionMotivated motivated() {
        return new RestrictionEvent.RestrictionMotivated(
                new RestrictionNo(2),
                story("Praten hielp op dat moment niet."),
                story("Je had jezelf bijna verwond."),
                null,
                null,
                HANNE.staff(),
                on("2026-02-15"));
    }

    private static SafetyEvent.TimeOutDecided timeOut(TimeOutRoute route) {
        return new SafetyEvent.TimeOutDecided(
                new TimeOutNo(1),
                route,
                story("Oma kwam, MST kwam elke dag."),
                story("Twee keer gewond terug, gezien door de wijkagent."),
                story("Zonder verblijf bereikt de hulp je niet."),
                story("Oma kan niet. Een open plek was vol."),
                story("Moe, wil praten."),
                story("Je bent drie nachten weg geweest.\n\nDe hulp kon je niet vinden."),
                List.of(new Heard(line("moeder"), Opinion.DISAGREES, story("Ik wil hem thuis."))),
                List.of(line("Elke dag naar school."), line("Bellen als het niet lukt.")),
                on("2026-04-27"),
                null,
                HANNE.staff(),
                HANNE.staff(),
                null,
                on("2026-04-20"));
    }

    private static List<LegalDecision> decisions(Past past) {
        var path = past.trajectory();
        return Decisions.of(path, past.rulebook(), Duties.of(path, past.rulebook(), DAY));
    }

    private LetterText compose(Trajectory path, LegalDecision decision, Notice notice) {
        var template = composer.template(decision, notice.duty().clock(), DAY).orElseThrow();
        return composer.compose(path, decision, template, notice, "Bel gerust.", DAY);
    }

    @Test
    void every_letter_has_a_case_says_all_it_should_and_is_valid_pdf_ua() throws IOException {
        Files.createDirectories(SCREENS);
        Set<String> done = new TreeSet<>();
        for (var past : cases().toList()) {
            for (var decision : decisions(past)) {
                for (var notice : decision.notices()) {
                    var template = composer.template(decision, notice.duty().clock(), DAY);
                    if (template.isPresent() && done.add(template.get().id().value())) {
                        var text = compose(past.trajectory(), decision, notice);
                        assertThat(text.value())
                                .as(template.get().id().value())
                                .doesNotContain("{{", "\u2039")
                                .contains("Bel gerust.");
                        var file = pdf.of(text, "", "Bladzijde");
                        assertThat(PdfUa.problems(file)).as(template.get().id().value()).isEmpty();
                        Files.write(SCREENS.resolve("brief-" + template.get().id() + ".pdf"), file);
                    }
                }
            }
        }
        assertThat(done)
                .containsExactlyInAnyOrderElementsOf(
                        letters.templates().stream().map(t -> t.id().value()).toList());
    }

    @Test
    void the_letter_to_the_young_person_says_reason_remedy_and_who_helps() {
        var past = Paths.onTimeOut().under(Rulebooks.shipped());
        var decision =
                decisions(past).stream().filter(d -> d.timeOut() != null).findFirst().orElseThrow();
        var notice =
                decision.notice(new nl.thuisbest.core.kernel.ClockId("intrekking-besluit-jongere"))
                        .orElseThrow();
        assertThat(compose(past.trajectory(), decision, notice).value())
                .contains(
                        "> Je bent drie nachten weg geweest en de hulp kon je niet vinden.",
                        "20 april 2026",
                        "Jeugdwet 6.1.12 lid 5",
                        "artikel 6.1.7 van de Jeugdwet",
                        "vertrouwenspersoon",
                        "advocaat",
                        "Elke dag naar school.",
                        "27 april 2026");
    }

    @Test
    void the_letter_to_board_and_executive_holds_no_reasons() {
        var past = Paths.onTimeOut().under(Rulebooks.shipped());
        var decision =
                decisions(past).stream().filter(d -> d.timeOut() != null).findFirst().orElseThrow();
        var notice =
                decision.notice(new nl.thuisbest.core.kernel.ClockId("intrekking-melden-raad"))
                        .orElseThrow();
        assertThat(compose(past.trajectory(), decision, notice).value())
                .contains("intrekking van de schorsing")
                .doesNotContain("drie nachten", "gewond", "Oma", "school");
    }
}
