package nl.thuisbest.web.browser;

import static nl.thuisbest.simulation.staff.Colleagues.HANNEKE;
import static nl.thuisbest.simulation.staff.Colleagues.MEREL;
import static nl.thuisbest.simulation.staff.Colleagues.ROOS;
import static nl.thuisbest.simulation.staff.Colleagues.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.simulation.Crew;
import nl.thuisbest.simulation.Families;
import nl.thuisbest.simulation.SimulatedPath;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A series of weekends, one of which ends late; and a time-out for which there is no title. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class LeaveAndOutTest {
    private static final int FAMILIES = 400;
    private static final String OUT = "/buiten";
    private static final LocalDate FRIDAY =
            TestServer.TODAY.plusDays(1).with(TemporalAdjusters.next(DayOfWeek.FRIDAY));

    private Walk walk;
    private String name;

    @BeforeAll
    void begin() {
        var families =
                new Families(Rulebooks.shipped(), 2026, TestServer.TODAY).first(FAMILIES).toList();
        var inside =
                families.stream()
                        .filter(path -> path.crew() == Crew.VEERHUIS)
                        .filter(LeaveAndOutTest::isInsideForLong)
                        .findFirst()
                        .orElseThrow();
        int needed = families.indexOf(inside) + 1;
        walk = new Walk("leave_and_out", needed);
        walk.at("/trajecten/" + inside.state().id());
        name = walk.path(YOUSSEF).heading();
    }

    private static boolean isInsideForLong(SimulatedPath path) {
        var state = path.state();
        return state.course().running()
                && state.stay().insideOn(TestServer.TODAY)
                && state.safety().open().isEmpty()
                && state.stay().leaves().stream().noneMatch(l -> l.ahead() || l.out())
                && state.legal().titleToStayOn(FRIDAY.plusWeeks(4));
    }

    @AfterAll
    void end() {
        walk.close();
    }

    @Test
    @Order(1)
    void every_weekend_is_planned_consented_to_and_granted_once() {
        walk.does(YOUSSEF, "plan-leave-series")
                .with("rhythm.kind", "every-week")
                .with("rhythm.every-week.first", FRIDAY.toString())
                .with("rhythm.every-week.nights", "2")
                .with("rhythm.every-week.last", FRIDAY.plusWeeks(2).toString())
                .with("purpose", "practise-at-home")
                .with("route", "by-decision")
                .lines("conditions", List.of("Belt om 21.00 uur"))
                .lines("helpConditions", List.of("MST komt zaterdag langs"))
                .send();
        assertThat(walk.whyNot(MEREL, "grant-leave"))
                .contains("gedragswetenschapper moet nog instemmen", "6.4.1 lid 3");
        walk.does(HANNEKE, "give-consent").with("to", "leave").choose("leave", "1 van 3").send();
        walk.does(MEREL, "grant-leave").choose("leave", "1 van 3").send();
        assertThat(walk.path(YOUSSEF).text())
                .contains("reeks 1, 1 van 3", "reeks 1, 3 van 3", "al het verlof verleend");
    }

    @Test
    @Order(2)
    void leaving_is_one_tap_and_who_should_be_back_stands_apart() {
        walk.until(FRIDAY.toString());
        var youssef = walk.screen(YOUSSEF).open(OUT);
        assertThat(youssef.text()).contains("Gaat vandaag", name);
        tapRow(youssef, "Is vertrokken");
        assertThat(youssef.page().url()).endsWith(OUT);
        assertThat(row(youssef)).contains("Belt om 21.00 uur", "MST komt zaterdag", "uiterlijk zo");
        walk.look(youssef, "buiten");
        theRouteOfAnotherDayIsReadFirst();
        walk.until(FRIDAY.plusDays(2).toString());
        youssef.open(OUT);
        assertThat(youssef.text()).contains("Moet al terug zijn");
        tapRow(youssef, "Niet terug op tijd");
        assertThat(row(youssef)).contains("0 van 7 stappen gedaan");
        tapRow(youssef, "Jongere bellen");
        assertThat(row(youssef)).contains("1 van 7 stappen gedaan");
        walk.look(youssef, "buiten-onbekend");
        assertThat(youssef.text().toLowerCase(java.util.Locale.ROOT)).doesNotContain("weggelopen");
    }

    @Test
    @Order(3)
    void being_back_is_one_tap_and_is_talked_through_and_told_afterwards() {
        walk.until(FRIDAY.plusDays(3).toString());
        var youssef = walk.screen(YOUSSEF).open(OUT);
        tapRow(youssef, "Is terug");
        assertThat(youssef.text()).doesNotContain(name);
        walk.wrote(ROOS);
        assertThat(walk.path(YOUSSEF).text()).contains("Napraten", "Vragen hoe het verlof ging");
        walk.does(YOUSSEF, "talk-after-return")
                .with("by", YOUSSEF)
                .with("ownWords", "De bus reed niet meer en mijn telefoon was leeg.")
                .with("whatHelps", "Een kaartje met het nummer van de groep.")
                .send();
        walk.does(YOUSSEF, "tell-leave")
                .choose("leave", "1 van 3")
                .with("howItWent", "Zaterdag gevoetbald, zondag te laat weg.")
                .send();
        assertThat(walk.path(YOUSSEF).text())
                .doesNotContain("Vragen hoe het verlof ging")
                .contains("Zaterdag gevoetbald");
    }

    @Test
    @Order(4)
    void without_a_title_the_page_lets_go_in_one_tap() {
        walk.does(ROOS, "end-authorisation").with("cause", "no-longer-needed").send();
        var path = walk.path(HANNEKE);
        assertThat(path.text())
                .contains("is er geen titel om binnen te blijven", "Laten gaan, naar huis");
        walk.look(path, "traject-titel-voorbij");
        tap(path, "Laten gaan, naar huis");
        walk.wrote(ROOS);
        assertThat(walk.path(HANNEKE).text())
                .doesNotContain("is er geen titel om binnen te blijven");
    }

    @Test
    @Order(5)
    void there_is_no_closed_time_out_and_something_else_is_taken_up() {
        var hanneke = walk.path(HANNEKE);
        hanneke.open(hanneke.page().url().replaceFirst("^https?://[^/]+", "") + "/decide-time-out");
        assertThat(hanneke.text())
                .contains("Een gesloten time-out kan dan niet", "Een plek in het netwerk");
        assertThat(hanneke.page().locator("#formulier textarea").count()).isZero();
        walk.look(hanneke, "time-out-kan-niet");
        hanneke.follow("Dit oppakken");
        assertThat(hanneke.heading()).isEqualTo(Walk.WORDS.say("action.arrange-elsewhere"));
        new Filling(walk, HANNEKE, hanneke, "arrange-elsewhere")
                .with("place", "bij tante Toos")
                .with("why", "Een paar dagen rust, thuis liep het vast.")
                .with("ownWords", "Liever bij tante dan bij oma.")
                .with("arranges", ROOS)
                .with("sleepsFrom", walk.in(0))
                .send();
        assertThat(walk.path(HANNEKE).text()).contains("een plek in het netwerk", "bij tante Toos");
        hanneke.open(hanneke.page().url().replaceFirst("^https?://[^/]+", "") + "/decide-time-out");
        assertThat(hanneke.text()).contains("Opgepakt op");
    }

    /** Out since today: leave would be revoked; yesterday inside: then there is none. */
    private void theRouteOfAnotherDayIsReadFirst() {
        var form = walk.does(MEREL, "decide-time-out");
        assertThat(form.visitor().text())
                .contains("Vannacht met verlof thuis", "het verlof intrekken", "6.5.1 lid 1");
        form.with("triedAtHome", "Oma kwam.").with("on", walk.in(-1));
        assertThat(form.refused()).contains("geldt een andere route");
        assertThat(form.value("triedAtHome")).isEqualTo("Oma kwam.");
        assertThat(form.visitor().text()).contains("slaapt vannacht al binnen");
    }

    /** In the row of the young person of this test: others leave and come back too. */
    private void tapRow(Visitor visitor, String button) {
        Walk.newPage(
                visitor.page(),
                () ->
                        rowOf(visitor)
                                .getByRole(
                                        AriaRole.BUTTON,
                                        new Locator.GetByRoleOptions().setName(button))
                                .click());
    }

    private static void tap(Visitor visitor, String button) {
        Walk.newPage(visitor.page(), () -> visitor.press(button));
    }

    /** What the page says of the young person of this test. */
    private String row(Visitor visitor) {
        return rowOf(visitor).innerText();
    }

    private Locator rowOf(Visitor visitor) {
        return visitor.page()
                .locator(".out-rows > li")
                .filter(new Locator.FilterOptions().setHasText(name));
    }
}
