package nl.thuisbest.web.browser;

import static nl.thuisbest.simulation.staff.Colleagues.HANNEKE;
import static nl.thuisbest.simulation.staff.Colleagues.MEREL;
import static nl.thuisbest.simulation.staff.Colleagues.PIM;
import static nl.thuisbest.simulation.staff.Colleagues.ROOS;
import static nl.thuisbest.simulation.staff.Colleagues.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Ten complete cases: what came before is recorded, the legal step is taken on screen on 12 March
 * 2026, and the letters that go out are opened and validated.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LegalCasesTest {
    private Walk walk;

    @BeforeAll
    void start() {
        walk = new Walk("cases");
    }

    @AfterAll
    void stop() {
        walk.close();
    }

    @Test
    void the_admission_is_told_to_who_must_know_and_the_rights_are_explained() {
        walk.at(LegalCase.placed(walk.server(), "Sem").path());
        var sent = new Post(walk, ROOS).sendAll();
        assertThat(sent).hasSizeGreaterThanOrEqualTo(4);
        assertThat(String.join(" ", sent.values()))
                .contains("Sem Wolkenveld", "vertrouwenspersoon", "klacht");
    }

    @Test
    void leave_by_decision_needs_the_consent_of_a_behavioural_scientist() {
        var sam = LegalCase.placed(walk.server(), "Sam");
        sam.does(
                YOUSSEF,
                "plan-leave",
                """
                {"period": {"from": "2026-03-14", "until": "2026-03-15"},
                 "purpose": "practise-at-home", "route": "by-decision",
                 "conditions": ["Belt om 21.00 uur"], "on": "2026-03-10"}
                """);
        walk.at(sam.path());
        assertThat(walk.whyNot(MEREL, "grant-leave")).contains("6.4.1 lid 3");
        var title = Walk.WORDS.say("word.leave-purpose.practise-at-home");
        walk.does(HANNEKE, "give-consent").with("to", "leave").choose("leave", title).send();
        walk.does(MEREL, "grant-leave").choose("leave", title).send();
        assertThat(String.join(" ", new Post(walk, MEREL).sendAll().values()))
                .contains("Je mag met verlof", "Belt om 21.00 uur", "Hanneke Lichtveld");
    }

    @Test
    void
            at_home_with_leave_the_authorisation_is_suspended_with_consent_and_raad_and_college_told() {
        walk.at(LegalCase.home(walk.server(), "Noa").path());
        walk.does(HANNEKE, "give-consent").with("to", "suspension").send();
        walk.does(MEREL, "suspend")
                .with("reason", "Thuis gaat het goed; de hulp komt iedere week.")
                .send();
        var sent = new Post(walk, ROOS).sendAll();
        assertThat(String.join(" ", sent.keySet())).contains("Raad", "college");
    }

    @Test
    void a_time_out_of_who_is_suspended_withdraws_the_suspension() {
        walk.at(LegalCase.suspended(walk.server(), "Bo").path());
        TimeOut.decide(walk.does(MEREL, "decide-time-out"), walk.in(4));
        assertThat(String.join(" ", new Post(walk, MEREL).send(2).values()))
                .contains("schorsing", "Je hebt hulp nodig om thuis te kunnen wonen.");
    }

    @Test
    void a_time_out_of_who_is_on_leave_revokes_the_leave() {
        walk.at(LegalCase.home(walk.server(), "Jip").path());
        TimeOut.decide(walk.does(MEREL, "decide-time-out"), walk.in(4));
        assertThat(String.join(" ", new Post(walk, MEREL).send(1).values()))
                .contains("verlof", "klacht");
    }

    @Test
    void without_a_title_there_is_no_closed_time_out() {
        var lin =
                LegalCase.suspended(walk.server(), "Lin")
                        .does(
                                ROOS,
                                "end-authorisation",
                                """
                                {"authorisation": "1", "cause": "no-longer-needed",
                                 "reason": "De jeugdbescherming vindt het niet meer nodig.",
                                 "on": "2026-03-09"}
                                """);
        walk.at(lin.path());
        assertThat(walk.whyNot(MEREL, "decide-time-out")).contains("6.1.2 lid 1");
    }

    @Test
    void staying_longer_is_a_decision_with_a_reason() {
        walk.at(LegalCase.placed(walk.server(), "Mika").path());
        walk.does(HANNEKE, "stay-longer")
                .with("newReturn", "2026-03-26")
                .with("cause", "no-day-activity")
                .with("whyClosedStayIsNeeded", "Mika liep twee keer weg van de open plek.")
                .with("toldBy", YOUSSEF)
                .send();
        assertThat(String.join(" ", new Post(walk, HANNEKE).sendAll().values()))
                .contains("26 maart", "Mika liep twee keer weg van de open plek.");
    }

    @Test
    void let_go_in_one_step_when_the_title_ends() {
        var ravi = LegalCase.until(walk.server(), "Ravi", "2026-03-13");
        walk.at(ravi.path());
        walk.does(PIM, "let-go").with("where", "home").send();
    }

    @Test
    void admission_under_a_conditional_authorisation_is_told_in_writing_with_its_copies() {
        var kai =
                LegalCase.home(walk.server(), "Kai")
                        .does(
                                ROOS,
                                "convert-authorisation",
                                """
                                {"period": {"from": "2026-03-02", "until": "2026-08-19"},
                                 "court": "Rechtbank Waterland",
                                 "declaration": "Hanneke Lichtveld, onderzocht op 24 februari",
                                 "on": "2026-03-02"}
                                """);
        walk.at(kai.path());
        TimeOut.decide(walk.does(MEREL, "decide-time-out"), walk.in(4));
        var sent = new Post(walk, ROOS).sendAll();
        assertThat(sent).hasSizeGreaterThanOrEqualTo(4);
        assertThat(String.join(" ", sent.values()))
                .contains("kinderrechter", "Je hebt hulp nodig om thuis te kunnen wonen.")
                .doesNotContain("## ", "| ");
    }

    @Test
    void an_emergency_measure_is_motivated_after_and_the_young_person_gets_the_decision() {
        var yara =
                LegalCase.placed(walk.server(), "Yara")
                        .does(
                                YOUSSEF,
                                "apply-restriction",
                                """
                                {"measure": "vastpakken", "at": "2026-03-11T21:00",
                                 "endedAt": "2026-03-11T21:05", "emergency": true,
                                 "whatHappened": "Yara wilde uit het raam springen.",
                                 "durationTold": false}
                                """);
        walk.at(yara.path());
        walk.does(MEREL, "motivate-restriction")
                .with("lighterConsidered", "Praten hielp niet; het raam stond open.")
                .with("reasonForYouth", "We hielden je vast, want je was in gevaar.")
                .with("discussed", "Yara vond het te hard; we oefenen het samen.")
                .send();
        assertThat(String.join(" ", new Post(walk, MEREL).sendAll().values()))
                .contains("We hielden je vast, want je was in gevaar.", "klacht");
    }
}
