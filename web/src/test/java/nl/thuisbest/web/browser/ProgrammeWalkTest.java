package nl.thuisbest.web.browser;

import static nl.thuisbest.simulation.staff.Colleagues.HANNEKE;
import static nl.thuisbest.simulation.staff.Colleagues.ROOS;
import static nl.thuisbest.simulation.staff.Colleagues.WIEKE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A programme is drafted, tried and approved by another; a path runs on it, and stays on it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProgrammeWalkTest {
    private static final Pattern DRAFT = Pattern.compile(".*/programmas/concept/[0-9a-f-]{36}.*");
    private static final Pattern A_PATH = Pattern.compile(".*/trajecten/[0-9a-f-]{36}");

    private Walk walk;

    @BeforeAll
    void start() {
        walk = new Walk("programme");
    }

    @AfterAll
    void stop() {
        walk.close();
    }

    private Visitor hanneke() {
        return walk.screen(HANNEKE);
    }

    private void type(String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            var field = hanneke().page().locator("#formulier [name='" + pairs[i] + "']").first();
            var value = pairs[i + 1];
            if (field.evaluate("e => e.tagName").equals("SELECT")) {
                field.selectOption(value);
            } else if ("radio".equals(field.getAttribute("type"))) {
                hanneke()
                        .page()
                        .check("#formulier [name='%s'][value='%s']".formatted(pairs[i], value));
            } else {
                field.fill(value);
            }
        }
    }

    private void press(String name) {
        Walk.newPage(hanneke().page(), () -> hanneke().press(name));
    }

    /** Saves and stays where one is. */
    private void save() {
        var button = hanneke().page().locator("#formulier button.btn:not([name])").last();
        Walk.newPage(hanneke().page(), button::click);
    }

    @Test
    @Order(1)
    void a_behavioural_scientist_drafts_a_programme_part_by_part() {
        var page = hanneke().open("/programmas").page();
        walk.look(hanneke(), "programmas");
        page.fill("#naam", "Logeren en thuis");
        press("Concept beginnen");
        page.waitForURL(DRAFT);
        assertThat(hanneke().text())
                .contains("Logeren en thuis", "Wat er nog open is", "Kies waar de jongere woont.");
        walk.look(hanneke(), "programma-concept-begin");

        type(
                "purpose", "Thuis blijven wonen, met om het andere weekend rust.",
                "targetGroup", "Gezinnen die het volhouden als er af en toe lucht is.",
                "setting", "home",
                "brief", "thuis, om het weekend logeren");
        press("Bewaren en verder");
        type(
                "phases.0.name", "Samen beginnen",
                "phases.0.enteredBy", "referred",
                "phases.0.exit.0.text", "Er is samen gekozen en het team is er.");
        page.locator("[name=_plus][value=phases]").click();
        page.locator("[name='phases.1.name']").waitFor();
        type(
                "phases.1.name", "Logeren",
                "phases.1.enteredBy", "help-started",
                "phases.1.exit.0.text", "Het gezin kan zonder logeren verder.");
        save();
        page.locator("#formulier input[type=checkbox][value=logeren]").first().check();
        press("Bewaren en verder");
        type("criteria.0.use", "thuis-wonen-kan", "criteria.0.kind", "inclusion");
        press("Bewaren en verder");
        type(
                "votes.0.about", "voortgang",
                "votes.0.role", "gedragswetenschapper",
                "votes.0.text", "Beslist over doorgaan, na overleg met het gezin.");
        press("Bewaren en verder");
        type(
                "gates.0.text", "Er is een vast logeeradres.",
                "gates.0.help", "Wie, waar, en wat spreken jullie af?",
                "gates.0.owner", "trajectbegeleider");
        press("Bewaren en verder");
        type(
                "norms.0.id", "traject-duur",
                "norms.0.text", "Het duurt ongeveer een half jaar.",
                "norms.0.term.count", "6",
                "norms.0.term.unit", "month",
                "clocks.0.text", "Bellen na het eerste weekend",
                "clocks.0.reason", "Het eerste weekend zegt veel.",
                "clocks.0.starts", "help-started",
                "clocks.0.due.count", "2",
                "clocks.0.due.unit", "week",
                "clocks.0.metBy.0", "plan-adopted",
                "clocks.0.owner", "trajectbegeleider");
        press("Bewaren en verder");
        type(
                "measurements.0.text", "Hoe rustig is het thuis?",
                "measurements.0.unit", "cijfer",
                "measurements.0.scale", "number",
                "measurements.0.lowest", "9",
                "measurements.0.highest", "3",
                "measurements.0.decimals", "0",
                "measurements.0.askedBy", "trajectbegeleider");
        page.locator("#formulier input[type=checkbox][value=start]").check();
        save();
        assertThat(hanneke().text()).contains("het laagste (9) niet lager dan het hoogste (3)");
        walk.look(hanneke(), "programma-concept-fout");
        type("measurements.0.lowest", "1", "measurements.0.highest", "10");
        save();
        assertThat(hanneke().text()).contains("Alles is ingevuld en klopt met elkaar.");
        walk.look(hanneke(), "programma-concept");
    }

    @Test
    @Order(2)
    void it_is_tried_on_fictional_families_and_approved_by_another() {
        hanneke().follow("Uitproberen op verzonnen gezinnen");
        assertThat(hanneke().text())
                .contains("Wie zou meedoen", "Van de vraag om een plek", "Wat is aangenomen")
                .doesNotContain("vastlopen", "Hier lopen gezinnen vast");
        walk.look(hanneke(), "programma-proef");
        hanneke().page().goBack();
        press("Aanbieden ter goedkeuring");
        assertThat(hanneke().text()).contains("Wacht op goedkeuring").doesNotContain("Terugsturen");

        approve();
        assertThat(walk.screen(WIEKE).text())
                .contains("Goedgekeurd door Wieke Hartog, geschreven door Hanneke Lichtveld.");
        walk.look(walk.screen(WIEKE), "programma");
    }

    private void approve() {
        var wieke = walk.screen(WIEKE).open("/programmas").follow("Logeren en thuis");
        wieke.page().waitForURL(DRAFT);
        Walk.newPage(
                wieke.page(),
                () -> wieke.page().locator("form[action$=goedkeuren] button").click());
    }

    @Test
    @Order(3)
    void a_path_runs_on_it() {
        var roos = walk.screen(ROOS).open("/aanmelding?stap=1");
        Referral.fill(roos, "Mirre", "Boterbloem", "logeren-en-thuis");
        Walk.newPage(roos.page(), () -> roos.press(Walk.WORDS.say("action.refer.do")));
        roos.page().waitForURL(A_PATH);
        walk.follow(roos);
        walk.does(ROOS, "join-team")
                .with("staff", HANNEKE)
                .with("role", "gedragswetenschapper")
                .send();
        assertThat(walk.path(ROOS).text()).contains("Samen beginnen");
        walk.does(HANNEKE, "indicate")
                .with("reasons", "Het gezin wil dit en het past.")
                .ifAsked("deviation", "Niet alles is al gevraagd.")
                .send();
        walk.does(ROOS, "start-help")
                .with("provider", "Logeerhuis De Meent")
                .ifAsked("deviation", "De jeugdbeschermer begint later.")
                .send();
        assertThat(walk.path(ROOS).text()).contains("Logeren", "Bellen na het eerste weekend");
    }

    @Test
    @Order(4)
    void it_stays_on_its_edition_until_people_move_it() {
        hanneke().open("/programmas/logeren-en-thuis");
        press("Volgende versie beginnen");
        hanneke().page().waitForURL(DRAFT);
        hanneke().page().navigate(hanneke().page().url() + "?deel=phases");
        type("phases.1.name", "Weekend logeren");
        save();
        press("Aanbieden ter goedkeuring");
        approve();
        assertThat(walk.screen(WIEKE).text()).contains("Versie 2");

        walk.path(ROOS).page().reload();
        assertThat(walk.path(ROOS).text()).contains("Logeren").doesNotContain("Weekend logeren");
        walk.does(ROOS, "follow-new-edition")
                .with("why", "Mirre logeert nu om het weekend; dat past beter bij de afspraken.")
                .send();
        assertThat(walk.path(ROOS).text()).contains("Weekend logeren");
    }

    @Test
    @Order(5)
    void it_leaves_as_a_file_and_comes_in_as_one() {
        var page = hanneke().open("/programmas/logeren-en-thuis").page();
        var file = page.waitForDownload(() -> hanneke().follow("Bestand bewaren"));
        assertThat(file.suggestedFilename()).isEqualTo("logeren-en-thuis.yaml");
        hanneke().open("/programmas");
        page.setInputFiles("#bestand", file.path());
        press("Inlezen als concept");
        page.waitForURL(DRAFT);
        assertThat(hanneke().text()).contains("Concept van versie 3", "Alles is ingevuld");

        hanneke().open("/programmas");
        page.setInputFiles(
                "#bestand",
                new FilePayload(
                        "vakantie.yaml",
                        "application/yaml",
                        "geen programma".getBytes(StandardCharsets.UTF_8)));
        press("Inlezen als concept");
        assertThat(hanneke().text()).contains("Dit bestand is geen programma");
    }
}
