package nl.thuisbest.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.thuisbest.core.kernel.PhaseId;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.programme.Phase;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.web.programme.PhasesPicture;
import org.junit.jupiter.api.Test;

class ReferenceTest {
    /** A picture of the documentation brings its own colours. */
    private static final String STYLE =
            """
            <style>
              rect { fill: none; stroke: currentColor; stroke-width: 1.5 }
              path { fill: none; stroke: currentColor; stroke-width: 1.5 }
              text { fill: currentColor; font: 15px sans-serif } .event { font: 12px monospace }
              svg { color: #1d2b28 } @media (prefers-color-scheme: dark) { svg { color: #e6ece9 } }
            </style>
            """;

    private static final Rulebook rulebook = Rulebooks.shipped();

    @Test
    void the_page_of_the_clocks_is_as_the_rulebook_says() {
        var page = ClocksPage.of(rulebook);
        assertThat(rulebook.clocks())
                .allSatisfy(clock -> assertThat(page).contains("`" + clock.id() + "`"));
        new GeneratedPage("docs/clocks.md").mustSay(page);
    }

    @Test
    void the_page_of_the_rights_is_as_the_rulebook_says() {
        new GeneratedPage("docs/reference/rights.md").mustSay(RightsPage.of(rulebook));
    }

    @Test
    void every_programme_has_its_page_and_its_picture() {
        for (var programme : rulebook.programmes().values()) {
            var picture = programme.id() + ".svg";
            new GeneratedPage("docs/programmes/" + picture).mustSay(picture(programme.phases()));
            new GeneratedPage("docs/programmes/" + programme.id() + ".md")
                    .mustSay(ProgrammePage.of(programme, picture));
        }
        new GeneratedPage("docs/programmes/README.md")
                .mustSay(ProgrammesPage.of(rulebook.programmesFromHome()));
        assertThat(rulebook.programmes()).containsKey(new ProgrammeId("thuisbest"));
    }

    private static String picture(List<Phase> phases) {
        return PhasesPicture.standalone(
                phases.stream()
                        .map(phase ->
                                new PhasesPicture.Box(
                                        phase.id().value(),
                                        phase.name().nl(),
                                        phase.enteredBy(),
                                        phase.next().stream().map(PhaseId::value).toList()))
                        .toList(),
                phases.stream().map(phase -> phase.name().nl()).collect(Collectors.joining(", ")),
                STYLE);
    }
}
