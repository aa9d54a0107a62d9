package nl.thuisbest.web.browser;

import static nl.thuisbest.simulation.staff.Colleagues.HANNEKE;
import static nl.thuisbest.simulation.staff.Colleagues.JOKE;
import static nl.thuisbest.simulation.staff.Colleagues.MEREL;
import static nl.thuisbest.simulation.staff.Colleagues.PIM;
import static nl.thuisbest.simulation.staff.Colleagues.ROOS;
import static nl.thuisbest.simulation.staff.Colleagues.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One young person on the whole way, from referral to follow-up, as the people of the team do it on
 * their screens. The chapters follow each other on one path.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholePathTest {
    private Walk walk;

    @BeforeAll
    void start() {
        walk = new Walk("walk");
    }

    @AfterAll
    void stop() {
        walk.close();
    }

    @Test
    @Order(1)
    void the_coordinator_refers_a_young_person_with_the_referrer() {
        var roos = walk.screen(ROOS);
        walk.look(roos.open("/trajecten"), "trajecten-leeg");
        roos.follow(Walk.WORDS.say("today.refer"));
        walk.look(roos, "aanmelding");
        Referral.fill(roos, "Sem", "Wolkenveld");
        walk.look(roos, "aanmelding-klopt-dit");
        Walk.newPage(roos.page(), () -> roos.press(Walk.WORDS.say("action.refer.do")));
        walk.follow(roos);
        assertThat(roos.heading()).isEqualTo("Sem Wolkenveld");
        walk.look(roos, "traject-aangemeld");
    }

    @Test
    @Order(2)
    void the_team_is_formed_only_with_a_reason_when_someone_is_missing() {
        var form = walk.does(ROOS, "form-team");
        Team.withoutMentor(form);
        assertThat(form.refused()).contains("Nog niemand als", "ThuisBest-mentor");
        Team.withMentor(form);
    }

    @Test
    @Order(3)
    void criteria_are_judged_and_the_scientist_indicates() {
        walk.does(ROOS, "record-earlier-help")
                .with("what", "MST")
                .with("provider", "De Springplank")
                .with("when", "2025, vier maanden")
                .with("result", "Overdag ging het beter, 's nachts bleef het onveilig.")
                .with("source", "de verwijzer")
                .send();
        Indication.judgeAll(walk);
        assertThat(walk.whyNot(ROOS, "place")).contains("De indicatie is nog niet gesteld");
        assertThat(walk.whyNot(ROOS, "indicate")).contains("Hanneke Lichtveld");
        Indication.authorise(walk);
        walk.does(HANNEKE, "indicate")
                .with("reasons", "Past: kort verblijf, en MST vanaf de eerste dag.")
                .send();
        walk.look(walk.path(HANNEKE), "traject-geindiceerd");
    }

    @Test
    @Order(4)
    void the_young_person_is_placed_and_mst_starts_on_the_same_day() {
        walk.until("2026-03-19");
        for (var product : List.of("stay", "mst")) {
            walk.does(ROOS, "register-allocation")
                    .with("product", product)
                    .with("period.from", "2026-03-19")
                    .with("period.last", "2026-09-18")
                    .with("municipality", "Waterveen")
                    .with("reference", "TW-" + product)
                    .send();
        }
        walk.does(ROOS, "place")
                .with("site", "veerhuis")
                .with("group", "De Steiger")
                .with("room", "kamer 3")
                .send();
        walk.does(PIM, "start-mst").with("therapist", PIM).send();
        assertThat(walk.whyNot(PIM, "adopt-plan")).contains("Merel Zandkamp");
        walk.look(walk.path(YOUSSEF), "traject-geplaatst");
    }

    @Test
    @Order(5)
    void a_plan_is_made_with_the_young_person_and_a_weekend_at_home_is_practised() {
        walk.until("2026-03-26");
        walk.does(MEREL, "adopt-plan")
                .with("goals.0.of", "youth")
                .with("goals.0.ownWords", "Weer voetballen en thuis slapen.")
                .with("goals.0.whatWouldShow", "Twee keer per week naar training.")
                .with("contents.problem", "Vaak ruzie; Sam loopt dan weg.")
                .with("contents.help", "MST vanaf de eerste dag.")
                .with("contents.wishes", "Elke avond bellen met thuis kan.")
                .with("contents.evaluation", "Na vier weken, daarna elke twee maanden.")
                .with("contents.consulted.0", "beide ouders")
                .with("familyGroupPlan", "Aangeboden op 20 maart; de familie maakt het met oma.")
                .with("startsOn", walk.in(0))
                .send();
        walk.does(ROOS, "contact-school")
                .with("school", "vmbo De Kade")
                .with("spokenWith", "de zorgcoordinator")
                .with("result", "Sem kan na de meivakantie terug in klas 3.")
                .send();
        leave("2026-04-03", "2026-04-04", "practise-at-home");
        walk.until("2026-04-03");
        walk.does(YOUSSEF, "start-leave").choose("leave", "oefenen thuis").send();
        walk.until("2026-04-05");
        walk.does(YOUSSEF, "end-leave")
                .choose("leave", "oefenen thuis")
                .with("howItWent", "Een ruzie over de telefoon, samen met oma opgelost.")
                .send();
        walk.look(walk.path(YOUSSEF), "traject-na-verlof");
    }

    /** Planned by the mentor, consented to and granted by who the law says. */
    private void leave(String from, String last, String purpose) {
        walk.does(YOUSSEF, "plan-leave")
                .with("period.from", from)
                .with("period.last", last)
                .with("purpose", purpose)
                .with("route", "by-decision")
                .lines("conditions", List.of("Belt om 21.00 uur", "Eet mee met het gezin"))
                .send();
        assertThat(walk.whyNot(MEREL, "grant-leave"))
                .contains("gedragswetenschapper moet nog instemmen", "6.4.1 lid 3");
        var title = Walk.WORDS.say("word.leave-purpose." + purpose);
        walk.does(HANNEKE, "give-consent").with("to", "leave").choose("leave", title).send();
        walk.does(MEREL, "grant-leave").choose("leave", title).send();
    }

    @Test
    @Order(6)
    void school_is_arranged_the_gates_are_met_and_two_who_write_at_once_do_not_overwrite() {
        walk.does(ROOS, "plan-return").with("returnOn", "2026-04-24").send();
        var late = walk.does(ROOS, "meet-gate");
        late.with("gate", "schorsing-voorbereid")
                .with("evidence", "Raad en gemeente weten het sinds vandaag.");
        walk.does(YOUSSEF, "meet-gate")
                .with("gate", "veiligheidsplan-getest")
                .with("evidence", "Twee keer geoefend; opa kwam binnen 20 minuten.")
                .send();
        assertThat(late.refused())
                .contains("Iemand anders was je net voor", "Youssef Windhoek", "Veiligheidsplan");
        assertThat(late.value("evidence")).isEqualTo("Raad en gemeente weten het sinds vandaag.");
        late.send();
        walk.does(HANNEKE, "meet-gate")
                .with("gate", "klaar-voor-thuis")
                .with("evidence", "Sem geeft een 7, moeder een 8; iedereen wil door.")
                .send();
        walk.does(PIM, "meet-gate")
                .with("gate", "mst-bereikbaar")
                .with("evidence", "Moeder belde vannacht de achterwacht.")
                .send();
        walk.does(ROOS, "arrange-day-activity")
                .with("kind", "school-of-origin")
                .with("where", "vmbo De Kade")
                .with("startsOn", "2026-05-04")
                .send();
        leave("2026-04-24", "2026-05-21", "return-home");
        walk.look(walk.path(ROOS), "traject-klaar");
    }

    @Test
    @Order(7)
    void the_young_person_goes_home_on_leave_and_comes_back_for_a_short_time_out() {
        walk.until("2026-04-24");
        var home = walk.does(HANNEKE, "return-home").choose("leave", "weer thuis");
        assertThat(home.refused())
                .contains("School of dagbesteding", "Mag ook nu, met een plan voor de dagen");
        home.with("dayPlan", "Tot school begint overdag bij opa in de werkplaats.").send();
        walk.look(walk.path(HANNEKE), "traject-thuis");
        walk.until("2026-05-08");
        walk.does(PIM, "report-relapse")
                .with("whatHappened", "Sem sloeg donderdagavond een deur stuk.")
                .with("triedAtHome", "Opa kwam, Sem sliep een nacht bij hem.")
                .lines("withWhom", List.of("opa", "moeder"))
                .send();
        TimeOut.decide(walk.does(MEREL, "decide-time-out"), walk.in(4));
        walk.look(walk.path(MEREL), "traject-time-out");
        walk.until("2026-05-12");
        leave("2026-05-12", "2026-05-21", "return-home");
        walk.does(MEREL, "end-time-out")
                .with("howItWent", "Met opa en moeder zijn nieuwe afspraken gemaakt.")
                .with("back", "by-leave")
                .send();
        walk.until("2026-05-22");
        walk.does(HANNEKE, "give-consent").with("to", "suspension").send();
        walk.does(MEREL, "suspend")
                .with("reason", "Thuis gaat het goed; de hulp komt iedere week.")
                .send();
        walk.look(walk.path(MEREL), "traject-geschorst");
    }

    @Test
    @Order(8)
    void aftercare_handing_over_and_the_end() {
        walk.until("2026-07-20");
        walk.does(ROOS, "start-aftercare")
                .with("agreements", "Opa en de wijkcoach zijn er als het moeilijk wordt.")
                .send();
        walk.until("2026-08-10");
        walk.does(PIM, "hand-over")
                .with("to", "family")
                .with("receiver", "moeder en opa")
                .with("what", "Het veiligheidsplan, en wie ze bellen.")
                .send();
        Ending.close(walk.does(ROOS, "close"));
        walk.look(walk.path(ROOS), "traject-afgesloten");
        walk.until("2027-02-10");
        Ending.askLater(walk.does(ROOS, "follow-up"));
    }

    @Test
    @Order(9)
    void the_ledger_of_nights_is_what_happened() {
        var roos = walk.path(ROOS);
        assertThat(roos.page().locator("svg.rib").first().innerHTML())
                .contains("34 nachten binnen, 26 met verlof thuis, 4 in time-out", "80 thuis");
        roos.page().getByText("Lint als tabel").click();
        assertThat(roos.page().locator("table").first().innerText().replaceAll("\\s+", " "))
                .contains("19 mrt", "binnen 15", "verlof, slaapt thuis 14", "time-out 4");
    }

    @Test
    @Order(10)
    void an_entry_is_corrected_and_the_past_stays_readable() {
        var form = walk.does(ROOS, "correct-entry").choose("entry", "Dagbesteding geregeld");
        form.with("because", "De school begon een week later dan was afgesproken.");
        assertThat(form.refused()).contains("Vul in wat er anders moet staan");
        form.choose("corrections.0.field", "Begint op: 4 mei 2026")
                .with("corrections.0.is", "11 mei 2026")
                .send();
        var roos = walk.screen(ROOS);
        roos.open(roos.page().url().replaceFirst("^https?://[^/]+", "") + "/journaal");
        roos.page().getByLabel("Tekst").fill("Dagbesteding");
        roos.press("Filter");
        assertThat(roos.text()).contains("start ma 11 mei", "verbeterd", "apr 2026");
        walk.look(roos, "journaal");
        roos.page().locator("table.journal a[href*='correct-entry']").first().click();
        assertThat(roos.heading()).isEqualTo(Walk.WORDS.say("action.correct-entry"));
        assertThat(roos.page().locator("[name=entry]").first().inputValue()).isNotEmpty();
        roos.page().navigate(walk.path(ROOS).page().url() + "?stand=2026-04-30");
        assertThat(roos.text())
                .contains("zoals het bekend was op do 30 april 2026", "start ma 4 mei")
                .doesNotContain("11 mei", "Terugval gemeld", "Wat nu kan");
        walk.look(roos, "traject-stand");
    }

    @Test
    @Order(11)
    void who_has_no_part_in_it_stays_outside_and_the_results_count_this_path() {
        var joke = walk.path(JOKE).forgetComplaints();
        assertThat(joke.heading()).isEqualTo("Deze pagina is er niet");
        var pim = walk.path(PIM);
        pim.page().navigate(pim.page().url() + "/adopt-plan");
        assertThat(pim.forgetComplaints().heading()).isEqualTo("Dit mag je niet zien of doen");
        walk.look(pim, "verboden");
        var results = walk.screen(HANNEKE).open("/resultaten");
        assertThat(results.text().replaceAll("\\s+", " "))
                .contains("Woont thuis 100%", "1 van 1", "Dagen binnen, verlof niet geteld", "38");
        walk.look(results, "resultaten-een");
    }
}
