package nl.thuisbest.web.browser;

import static nl.thuisbest.simulation.staff.Colleagues.HANNEKE;
import static nl.thuisbest.simulation.staff.Colleagues.MEREL;
import static nl.thuisbest.simulation.staff.Colleagues.ROOS;
import static nl.thuisbest.simulation.staff.Colleagues.WIEKE;
import static nl.thuisbest.simulation.staff.Colleagues.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.simulation.Crew;
import nl.thuisbest.simulation.Families;
import nl.thuisbest.simulation.SimulatedPath;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The case of 2021 on the screen: admitted under a conditional authorisation, annulled by the
 * court, home the same day by one tap (JW 6.1.6, 6.1.7, LIM21); and an incident with its steps.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RulingTest {
    private static final int FAMILIES = 40;

    private Walk walk;

    @BeforeAll
    void start() {
        walk = new Walk("rulings", FAMILIES);
        walk.follow(walk.screen(ROOS).open("/trajecten/" + atHome().state().id()));
    }

    @AfterAll
    void stop() {
        walk.close();
    }

    /** At home while the authorisation is suspended, with the team of the Veerhuis. */
    private static SimulatedPath atHome() {
        return new Families(Rulebooks.shipped(), 2026, TestServer.TODAY)
                .first(FAMILIES)
                .filter(path -> path.crew() == Crew.VEERHUIS)
                .filter(path -> path.state().course().running())
                .filter(path ->
                        path.state()
                                .legal()
                                .inForceOn(TestServer.TODAY)
                                .filter(a -> a.suspendedOn(TestServer.TODAY))
                                .isPresent())
                .filter(path ->
                        path.state()
                                .stay()
                                .sleepsOn(TestServer.TODAY)
                                .filter(Whereabouts.HOME::equals)
                                .isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Order(1)
    void admitted_under_a_conditional_authorisation_and_the_court_is_asked() {
        walk.does(ROOS, "convert-authorisation")
                .with("period.from", walk.in(0))
                .with("period.last", walk.in(150))
                .with("court", "Rechtbank Verzonnen")
                .send();
        TimeOut.decide(walk.does(MEREL, "decide-time-out"), walk.in(20));
        var open = walk.path(ROOS).page().locator("#remedies").innerText();
        assertThat(open)
                .contains("verzoek aan de kinderrechter", "de wet noemt geen termijn", "6.1.7");
        walk.until("2026-03-14");
        walk.does(ROOS, "record-court-request")
                .with("subject", "admission")
                .choose("decision", "Opgenomen onder de voorwaardelijke machtiging")
                .with("by", "youth")
                .send();
        var path = walk.path(ROOS);
        assertThat(path.page().locator("#remedies").innerText())
                .contains("wacht op de rechter, uiterlijk", "4 april");
        assertThat(path.text()).contains("De kinderrechter beslist op het verzoek");
        walk.look(path, "traject-zaak-loopt");
    }

    @Test
    @Order(2)
    void the_court_annuls_and_the_page_says_who_goes_home_today() {
        walk.until("2026-03-20");
        var ruling =
                walk.does(ROOS, "record-court-ruling")
                        .choose("courtCase", "de opneming")
                        .with("outcome", "granted");
        assertThat(ruling.refused()).contains("Kies wat is vernietigd");
        ruling.with("annulled", "whole").with("annulledFrom", "2026-03-12").send();
        var path = walk.path(YOUSSEF);
        assertThat(path.page().locator(".home-today").innerText())
                .contains("De rechter vernietigde de opneming", "moet vandaag naar huis");
        assertThat(path.text()).contains("Binnen zonder titel sinds", "Uit gesloten verblijf");
        path.assertNoSidewaysScroll().assertAccessible().picture("uitspraak");
        path.page().setViewportSize(390, 844);
        path.assertNoSidewaysScroll().picture("uitspraak");
        path.page().setViewportSize(1360, 900);
    }

    @Test
    @Order(3)
    void one_tap_of_the_mentor_lets_go_and_the_conditional_authorisation_holds_again() {
        var path = walk.path(YOUSSEF);
        Walk.newPage(path.page(), () -> path.page().locator(".home-today button").click());
        assertThat(path.page().locator(".home-today").count()).isZero();
        assertThat(path.text())
                .doesNotContain("Binnen zonder titel sinds")
                .contains("vernietigd vanaf 12 maart", "opneming is vernietigd");
        assertThat(path.page().locator(".facts").first().innerText()).contains("voorwaardelijk");
        walk.look(path, "traject-na-uitspraak");
    }

    @Test
    @Order(4)
    void an_incident_is_recorded_reported_and_talked_over_and_stands_on_the_list() {
        walk.does(YOUSSEF, "record-incident")
                .with("kind", "violence")
                .with("whatHappened", "Een duw op de gang, niemand gewond.")
                .with("inDoubt", "false")
                .send();
        var path = walk.path(YOUSSEF);
        assertThat(path.text()).contains("nog niet gemeld aan de inspectie");
        path.page().locator("#incident-1").screenshot();
        walk.look(path, "traject-incident");
        var list = walk.screen(HANNEKE).open("/incidenten");
        assertThat(list.text()).contains("melden aan de inspectie", "geweld");
        walk.look(list, "incidenten");
        list.page().selectOption("#soort", "calamity");
        Walk.newPage(list.page(), () -> list.press(Walk.WORDS.say("incidents.show")));
        assertThat(list.text()).contains(Walk.WORDS.say("incidents.none.filter"));
        var numbers = walk.screen(WIEKE).open("/incidenten");
        assertThat(numbers.text()).contains("zonder namen", "minder dan 5").doesNotContain("duw");
        walk.look(numbers, "incidenten-aantallen");
    }
}
