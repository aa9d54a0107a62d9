package nl.thuisbest.web.browser;

import static nl.thuisbest.simulation.staff.Colleagues.HANNEKE;
import static nl.thuisbest.simulation.staff.Colleagues.ROOS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import nl.thuisbest.simulation.staff.Colleague;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A child for whom help is still to be chosen: what fits, is there a place, choosing together. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FitWalkTest {
    private static final String GB = "gezinsbehandeling-plus-dag-nacht";

    private Walk walk;

    @BeforeAll
    void start() {
        walk = new Walk("fit");
    }

    @AfterAll
    void stop() {
        walk.close();
    }

    private String page(Colleague who) {
        var path = walk.path(who).page();
        path.navigate(path.url() + "/wat-past");
        return walk.screen(who).text();
    }

    private void found(String criterion, String finding) {
        walk.does(ROOS, "judge-criterion")
                .with("criterion", criterion)
                .with("finding", finding)
                .with("evidence", "Aan tafel besproken met Timo en zijn vader.")
                .with("saidBy", "vader")
                .send();
    }

    /**
     * The comparison lies within a sheet of A4 on its side, 277 millimetres between its margins.
     */
    private void everyProgrammeIsOnPaper() {
        var page = walk.screen(ROOS).page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(1047, 720);
        assertThat(page.evaluate("document.querySelector('.compared .fit').scrollWidth <= 1047"))
                .isEqualTo(true);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setViewportSize(1360, 900);
    }

    @Test
    void what_fits_is_compared_asked_and_chosen_together_and_help_begins() {
        walk.at(new LegalCase(walk.server()).lookedAt("Timo", "2009-11-02").path());
        assertThat(page(ROOS)).contains("Vraag dit als eerste", "Kan de jongere thuis wonen");
        walk.look(walk.screen(ROOS), "wat-past-begin");

        found("thuis-wonen-kan", "met");
        found("thuis-veilig-genoeg", "met");
        found("ernstige-gedragsproblemen", "met");
        found("uithuisplaatsing-dreigt", "met");
        assertThat(page(ROOS))
                .contains("MST past. De vraag is of er plek is.", "Is er plek bij MST?", "Valt af");
        walk.look(walk.screen(ROOS), "wat-past");

        everyProgrammeIsOnPaper();
        walk.does(ROOS, "ask-place")
                .with("programme", GB)
                .with("provider", "Combinatie Oeverwal")
                .with("on", walk.in(-12))
                .send();
        walk.does(ROOS, "answer-place")
                .with("programme", GB)
                .with("provider", "Combinatie Oeverwal")
                .with("answer", "no")
                .send();
        assertThat(page(ROOS)).contains("Past, geen plek", "geen plek, 12 dagen");
        askExperts();
        nothingAtHomeHasPlace();
        understandTogether();

        var choice =
                walk.does(HANNEKE, "choose-help")
                        .with("programme", GB)
                        .with("reasons", "De nachten zijn te zwaar, overdag gaat het met hulp.")
                        .with("familyView", "Timo: liever thuis slapen. Vader: eerst rust.")
                        .lines("with", List.of("Timo en vader", "Lotte Kuip"));
        assertThat(choice.refused()).contains("Lichtere hulp past");
        choice.with("whyNotLighter", "MST stopte in 2024 na zeven weken: ’s nachts te onveilig.")
                .send();
        assertThat(page(HANNEKE)).contains("Gekozen op");
        walk.look(walk.screen(HANNEKE), "wat-past-gekozen");

        walk.does(HANNEKE, "indicate").with("reasons", "Samen gekozen.").send();
        walk.does(ROOS, "start-help")
                .with("provider", "Combinatie Oeverwal")
                .ifAsked("deviation", "De mentor begint volgende week.")
                .send();
        assertThat(walk.path(ROOS).text()).contains("Behandeling");
    }

    /** The page leads to the form, which knows already of which help and since when. */
    private void askExperts() {
        var roos = walk.screen(ROOS).follow("Vraag het expertteam");
        var asking = new Filling(walk, ROOS, roos, "ask-experts");
        assertThat(asking.value("programme")).isEqualTo(GB);
        assertThat(asking.value("noPlaceSince")).isEqualTo(walk.in(-12));
        asking.with("whyStuck", "Het past, maar er is geen plek.")
                .with("tried", "Combinatie Oeverwal gebeld.")
                .with("question", "Waar in de regio is wel plek?")
                .with("ground", "without-names")
                .with("urgent", "false")
                .send();
        assertThat(page(ROOS)).contains("gevraagd aan het expertteam");
        assertThat(walk.screen(ROOS).follow("gevraagd aan het expertteam").text())
                .contains("12 dagen");
    }

    /** What fits most at home has no place either: the main button asks the expert team. */
    private void nothingAtHomeHasPlace() {
        walk.does(ROOS, "answer-place")
                .with("programme", "mst")
                .with("provider", "Combinatie Oeverwal")
                .with("answer", "later")
                .send();
        assertThat(page(ROOS))
                .contains("MST past, maar er is nog geen plek.", "Vraag het expertteam om een plek")
                .contains("Valt af (4): Gezinshuis-Plus, Kleinschalig verblijf");
    }

    private void understandTogether() {
        walk.does(ROOS, "set-analysis-question")
                .with("question", "Wat maakt de nachten zo zwaar?")
                .with("whose", "family")
                .send();
        assertThat(page(ROOS)).contains("Wat we samen begrijpen", "Wat maakt de nachten zo zwaar?");
        walk.look(walk.screen(ROOS), "wat-past-geen-plek");
    }
}
