package nl.thuisbest.web.browser;

import static nl.thuisbest.simulation.staff.Colleagues.HANNEKE;
import static nl.thuisbest.simulation.staff.Colleagues.ROOS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.thuisbest.simulation.staff.Colleague;
import nl.thuisbest.web.app.Running;
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

    @Test
    void what_fits_is_compared_asked_and_chosen_together_and_help_begins() {
        Running server = walk.server();
        walk.at(new LegalCase(server).lookedAt("Timo", "2009-11-02").path());
        assertThat(page(ROOS)).contains("Vraag dit als eerste", "Kan de jongere thuis wonen");
        walk.look(walk.screen(ROOS), "wat-past-begin");

        found("thuis-wonen-kan", "met");
        found("thuis-veilig-genoeg", "met");
        found("ernstige-gedragsproblemen", "met");
        found("uithuisplaatsing-dreigt", "met");
        assertThat(page(ROOS))
                .contains("MST past. De vraag is of er plek is.", "Is er plek bij MST?", "Valt af");
        walk.look(walk.screen(ROOS), "wat-past");

        walk.does(ROOS, "ask-place")
                .with("programme", GB)
                .with("provider", "Combinatie Oeverwal")
                .send();
        walk.does(ROOS, "answer-place")
                .with("programme", GB)
                .with("provider", "Combinatie Oeverwal")
                .with("answer", "no")
                .send();
        assertThat(page(ROOS)).contains("Past, geen plek", "geen plek, 0 dagen");

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
}
