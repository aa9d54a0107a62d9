package nl.thuisbest.web.browser;

import static nl.thuisbest.simulation.staff.Colleagues.ROOS;
import static nl.thuisbest.simulation.staff.Colleagues.WIEKE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import nl.thuisbest.core.trajectory.Analyses;
import nl.thuisbest.core.trajectory.ExpertAsks;
import nl.thuisbest.core.trajectory.PlaceSearches;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.simulation.Crew;
import nl.thuisbest.simulation.Families;
import nl.thuisbest.simulation.SimulatedPath;
import nl.thuisbest.web.app.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An analysis made by three people, and a question to the expert team, in a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TogetherTest {
    private static final int FAMILIES = 60;

    private Running server;
    private List<Trajectory> paths = List.of();

    @BeforeAll
    void start() {
        server = TestServer.demo("together", FAMILIES);
        paths =
                new Families(Rulebooks.shipped(), 2026, TestServer.TODAY)
                        .first(FAMILIES)
                        .filter(path -> path.crew() == Crew.VEERHUIS)
                        .map(SimulatedPath::state)
                        .filter(path -> path.course().running())
                        .toList();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private String without() {
        return paths.stream()
                .filter(path -> Analyses.of(path).current().empty())
                .filter(path -> PlaceSearches.of(path).all().isEmpty())
                .filter(path -> path.stay().placed().isPresent())
                .map(path -> "/trajecten/" + path.id())
                .findFirst()
                .orElseThrow();
    }

    static void send(Visitor visitor) {
        visitor.page().locator("main form button.btn-main").first().click();
    }

    static void choose(Page page, String name, String value) {
        var field = page.locator("[name=" + name + "]");
        if ("SELECT".equals(field.first().evaluate("e => e.tagName"))) {
            field.selectOption(value);
        } else {
            page.locator("[name=" + name + "][value=" + value + "]").check();
        }
    }

    private static void join(Visitor roos, String path, String kind, String field, int which) {
        roos.open(path + "/join-analysis");
        choose(roos.page(), "kind", kind);
        roos.page()
                .locator("[name=" + field + "]")
                .selectOption(new SelectOption().setIndex(which));
        choose(roos.page(), "counterVoice", "false");
        send(roos);
    }

    private static void factor(Visitor roos, String path, String kind, String domain, String name) {
        roos.open(path + "/record-factor");
        choose(roos.page(), "kind", kind);
        choose(roos.page(), "domain", domain);
        roos.page().locator("[name=name]").fill(name);
        send(roos);
    }

    private static void says(Visitor roos, int number, String word, String text, String other) {
        roos.page().locator("#stem-" + number + " a").first().click();
        choose(roos.page(), "recognition", word);
        roos.page().locator("[name=ownWords]").fill(text);
        roos.page().locator("[name=otherView]").fill(other);
        send(roos);
    }

    @Test
    void an_analysis_with_three_people_of_whom_one_sees_it_otherwise() {
        var path = without();
        try (var roos = Visitor.atDesk().at(server).signIn(ROOS)) {
            var page = roos.page();
            page.setViewportSize(820, 1180);
            roos.open(path + "/analyse");
            assertThat(roos.text()).contains("Hier begint het gesprek");
            roos.assertNoSidewaysScroll().assertAccessible().picture("analyse-leeg");
            roos.follow("De vraag van de analyse opschrijven");
            page.locator("[name=question]").fill("Waarom lopen ruzies thuis zo hoog op?");
            choose(page, "whose", "family");
            send(roos);
            assertThat(page.url()).endsWith("/analyse");
            join(roos, path, "young-person", "person", 1);
            join(roos, path, "parent", "person", 2);
            join(roos, path, "professional", "staff", 1);
            factor(roos, path, "origin", "surroundings", "Sinds oma dood is, brengt niemand rust");
            factor(roos, path, "maintaining", "parents", "Ruzie over geld en eindtijden");
            factor(roos, path, "protective", "young-person", "Werk in de fietsenzaak");
            roos.open(path + "/link-factors?factor=3&to=2");
            choose(page, "link", "softens");
            send(roos);
            roos.open(path + "/write-working-theory");
            page.locator("[name=theory]")
                    .fill("Sinds oma overleed is er thuis niemand die kalmeert. Werk helpt.");
            send(roos);
            says(roos, 1, "disputes", "Het ligt niet aan oma.", "School begint de ruzies.");
            says(roos, 2, "recognises", "Zo is het gegaan.", "");
            says(roos, 3, "partly", "Ik wil nog weten hoe school het ziet.", "");
            assertThat(roos.text())
                    .contains(
                            "Herkend door 1 van de 3 die dit lazen, deels door 1; 1 ziet het"
                                    + " anders.",
                            "Het ligt niet aan oma.",
                            "School begint de ruzies.");
            assertThat(page.locator("svg.factors").getAttribute("aria-label"))
                    .contains("3 factoren en 1 verbindingen");
            roos.assertNoSidewaysScroll().assertAccessible();
            roos.follow("Vaststellen");
            send(roos);
            if (page.url().endsWith("adopt-analysis")) {
                page.locator("[name=deviation]").fill("De gedragswetenschapper leest maandag mee.");
                send(roos);
                roos.forgetComplaints();
            }
            assertThat(page.url()).endsWith("/analyse");
            roos.follow("Versie 1");
            assertThat(roos.text()).contains("Deze versie verandert niet meer.");
            roos.open(path + "/write-working-theory");
            assertThat(page.locator("[name=theory]").inputValue()).startsWith("Sinds oma");
            page.locator("[name=theory]").fill("De ruzies beginnen na school.");
            send(roos);
            roos.open(path + "/analyse?versie=1&met=0");
            assertThat(roos.text())
                    .contains("De ruzies beginnen na school.", "Van versie 1 naar nu");
            roos.assertNoSidewaysScroll().assertAccessible().picture("analyse-vergelijken");
            roos.open(path);
            assertThat(page.locator("#analysis").innerText()).contains("Sinds oma overleed");
        }
    }

    @Test
    void the_analysis_is_read_at_a_desk_on_a_phone_and_apart() {
        var path =
                paths.stream()
                        .filter(one -> !Analyses.of(one).versions().isEmpty())
                        .map(one -> "/trajecten/" + one.id())
                        .findFirst()
                        .orElseThrow();
        try (var roos = Visitor.atDesk().at(server).signIn(ROOS)) {
            roos.open(path + "/analyse").assertNoSidewaysScroll().assertAccessible();
            assertThat(roos.text()).contains("Voor aan tafel:").doesNotContain("wachtlijst sinds");
            roos.picture("analyse");
            roos.open(path + "/analyse?apart=ja").assertNoSidewaysScroll().assertAccessible();
            assertThat(roos.text()).contains("wachtlijst sinds", "Laat dit niet aan anderen");
            roos.picture("analyse-apart");
        }
        try (var roos = Visitor.onPhone().at(server).signIn(ROOS)) {
            roos.open(path + "/analyse").assertNoSidewaysScroll().assertAccessible();
            roos.picture("analyse");
        }
    }

    @Test
    void the_expert_team_is_asked_and_followed_until_it_is_broken_through() {
        var path = without();
        try (var roos = Visitor.atDesk().at(server).signIn(ROOS)) {
            var page = roos.page();
            roos.open(path + "/expertteam").assertNoSidewaysScroll().assertAccessible();
            assertThat(roos.text()).contains("Er is nog niets gevraagd");
            roos.follow("Het expertteam vragen");
            choose(page, "stuck", "no-place");
            page.locator("[name=whyStuck]").fill("Wat past, heeft nergens plek.");
            page.locator("[name=tried]").fill("Vier aanbieders gebeld.");
            page.locator("[name=question]").fill("Wie kan binnen vier weken beginnen?");
            choose(page, "programme", "thuisbest");
            page.locator("[name=noPlaceSince]").fill("2026-03-01");
            choose(page, "ground", "without-names");
            choose(page, "urgent", "false");
            send(roos);
            assertThat(roos.text()).contains("geen plek sinds 1 maart: 11 dagen");
            roos.follow("Wat doet de voorzitter");
            choose(page, "outcome", "take-up");
            page.locator("[name=reason]").fill("Genoeg geprobeerd, de vraag is helder.");
            send(roos);
            roos.follow("De tafel was er");
            page.locator("[name='members.0.name']").fill("A. Zonderland");
            page.locator("[name='members.0.function']").fill("voorzitter");
            choose(page, "youth", "present");
            page.locator("[name=youthSaid]").fill("Laat iemand blijven.");
            choose(page, "parents", "heard-before");
            send(roos);
            roos.follow("Advies vastleggen");
            page.locator("[name='directions.0.by']").fill("gemeente");
            page.locator("[name='directions.0.direction']").fill("Begin met twee aanbieders.");
            send(roos);
            roos.follow("Afspraak vastleggen");
            page.locator("[name=what]").fill("Beide aanbieders bij elkaar");
            page.locator("[name=who]").fill("verwijzer");
            page.locator("[name=dueOn]").fill("2026-03-20");
            send(roos);
            assertThat(roos.text())
                    .contains("Beide aanbieders bij elkaar", "A. Zonderland, voorzitter");
            roos.assertNoSidewaysScroll().assertAccessible().picture("expertteam-vraag");
            roos.open("/expertteam");
            assertThat(roos.text()).contains("advies wordt gevolgd");
            roos.open(path + "/expertteam").follow("Terugkijken");
            choose(page, "outcome", "broken-through");
            page.locator("[name=howItStands]").fill("Beide zijn begonnen.");
            send(roos);
            assertThat(roos.text()).contains("doorbroken");
            page.setViewportSize(390, 844);
            roos.assertNoSidewaysScroll().assertAccessible().picture("expertteam-vraag");
        }
    }

    @Test
    void a_place_to_grow_up_is_looked_for_from_the_question_to_the_aftercare() throws IOException {
        var path = without();
        try (var roos = Visitor.atDesk().at(server).signIn(ROOS)) {
            new CoalitionWalk(roos, path)
                    .begin()
                    .wish()
                    .circle()
                    .places()
                    .promises()
                    .choose()
                    .aftercare()
                    .printsOnOneSheet();
            roos.assertNoSidewaysScroll().assertAccessible().picture("coalitie");
            roos.page().setViewportSize(390, 844);
            roos.assertNoSidewaysScroll().picture("coalitie");
            roos.page().setViewportSize(320, 844);
            roos.assertNoSidewaysScroll().assertAccessible();
            roos.open(path);
            assertThat(roos.page().locator("#place-search").innerText())
                    .contains("Waar kan ik blijven", "Gekozen: Bij tante Lot");
        }
    }

    @Test
    void a_search_of_the_demo_is_read_by_who_leads_it() {
        var path =
                paths.stream()
                        .filter(one -> PlaceSearches.of(one).open().isPresent())
                        .max(Comparator.comparingInt(Trajectory::revision))
                        .map(one -> "/trajecten/" + one.id() + "/coalitie")
                        .orElseThrow();
        try (var roos = Visitor.withoutScript().at(server).signIn(ROOS)) {
            roos.open(path).assertNoSidewaysScroll();
            assertThat(roos.text()).contains("Draagt de zoektocht", "idee van de jongere");
            roos.picture("coalitie-demo");
        }
    }

    @Test
    void the_region_page_names_the_own_team_only_and_tells_a_manager_numbers() {
        boolean open = paths.stream().anyMatch(one -> !ExpertAsks.of(one).open().isEmpty());
        try (var roos = Visitor.atDesk().at(server).signIn(ROOS)) {
            roos.open("/expertteam").assertNoSidewaysScroll().assertAccessible();
            assertThat(open).isTrue();
            assertThat(roos.page().locator("table.fold tbody th a").count()).isPositive();
            roos.picture("expertteam");
        }
        try (var wieke = Visitor.onPhone().at(server).signIn(WIEKE)) {
            wieke.open("/expertteam").assertNoSidewaysScroll().assertAccessible();
            assertThat(wieke.text()).contains("Wat de regio leert", "Geen open vragen");
            assertThat(wieke.page().locator("table.fold").count()).isZero();
            wieke.picture("expertteam");
        }
    }
}
