package nl.thuisbest.docs;

import static org.assertj.core.api.Assertions.assertThat;

import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.rulebook.Rulebooks;
import org.junit.jupiter.api.Test;

class ReferenceTest {
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
            new GeneratedPage("docs/programmes/" + picture)
                    .mustSay(PhasesPicture.of(programme.phases()));
            new GeneratedPage("docs/programmes/" + programme.id() + ".md")
                    .mustSay(ProgrammePage.of(programme, picture));
        }
        new GeneratedPage("docs/programmes/README.md")
                .mustSay(ProgrammesPage.of(rulebook.programmesFromHome()));
        assertThat(rulebook.programmes()).containsKey(new ProgrammeId("thuisbest"));
    }
}
