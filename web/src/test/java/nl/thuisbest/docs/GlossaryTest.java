package nl.thuisbest.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import nl.thuisbest.arch.Repository;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private static final List<SourceDocs.Entry> core =
            SourceDocs.below(Repository.root().resolve("core/src/main/java"));

    @Test
    void every_public_type_of_the_core_says_what_it_is() {
        assertThat(core).isNotEmpty().allSatisfy(entry -> assertThat(entry.says()).isNotBlank());
    }

    @Test
    void the_glossary_has_every_public_type_of_the_core() {
        new GeneratedPage("docs/glossary.md").mustSay(glossary(core));
    }

    @Test
    void a_type_that_is_not_in_the_glossary_makes_it_stale() {
        var more = List.of(new SourceDocs.Entry("nl.thuisbest.core.law", "Canary", "A new word."));
        assertThat(glossary(more)).contains("| `Canary` | A new word. |");
    }

    private static String glossary(List<SourceDocs.Entry> entries) {
        var page = new StringBuilder("# Glossary\n\n");
        page.append(GeneratedPage.notice("the documentation of the core's public types"));
        page.append(
                """

                English in code, Dutch on screen and for what only Dutch law names. Each section is an
                area of the core, each word a type in it.
                """);
        entries.stream()
                .sorted(
                        Comparator.comparing(SourceDocs.Entry::area)
                                .thenComparing(SourceDocs.Entry::type))
                .forEach(
                        entry -> page.append(entry.type().isEmpty() ? section(entry) : row(entry)));
        return page.toString();
    }

    private static String section(SourceDocs.Entry area) {
        var name = area.area().substring(area.area().lastIndexOf('.') + 1);
        return "\n## " + name + "\n\n" + area.says() + "\n\n| word | meaning |\n| --- | --- |\n";
    }

    private static String row(SourceDocs.Entry type) {
        return "| `" + type.type() + "` | " + type.says().replace("|", "\\|") + " |\n";
    }
}
