package nl.thuisbest.web.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import nl.thuisbest.arch.Repository;
import nl.thuisbest.core.evaluation.Destination;
import nl.thuisbest.core.evaluation.MeanIndicator;
import nl.thuisbest.core.evaluation.Mismatch;
import nl.thuisbest.core.evaluation.PublishedFigure.Group;
import nl.thuisbest.core.evaluation.ShareIndicator;
import nl.thuisbest.core.evaluation.file.Column;
import nl.thuisbest.core.trajectory.Ending;
import nl.thuisbest.web.i18n.Language;
import nl.thuisbest.web.i18n.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything the results can say has its words, in every language. */
class ResultWordsTest {
    private static final Languages ALL = Languages.load();

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_figure_ending_and_destination_has_a_name(Language language) {
        var words = ALL.in(language);
        var figures = new Figures(words);
        assertThat(ShareIndicator.values()).allMatch(i -> known(figures.name(i)));
        assertThat(MeanIndicator.values()).allMatch(i -> known(figures.name(i)));
        assertThat(Ending.values()).allMatch(e -> known(figures.ending(e)));
        assertThat(Group.values()).allMatch(g -> known(words.word(g)));
        assertThat(Destination.values()).allMatch(d -> known(words.word(d)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_contradiction_in_a_row_has_a_sentence(Language language) {
        assertThat(Mismatch.values())
                .extracting(m -> m.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .allMatch(key -> ALL.in(language).has("results.problem." + key));
    }

    @ParameterizedTest
    @EnumSource(Column.class)
    void every_column_stands_in_the_documents_by_both_its_names(Column column) {
        var page = Repository.read(Repository.root().resolve("docs/evaluate-csv.md"));
        Stream.of(column.dutch(), column.english())
                .forEach(name -> assertThat(page).contains("`" + name + "`"));
    }

    private static boolean known(String text) {
        return !text.contains("\u2039");
    }
}
