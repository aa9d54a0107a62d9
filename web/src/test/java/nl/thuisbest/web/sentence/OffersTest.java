package nl.thuisbest.web.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import nl.thuisbest.core.action.Actions;
import nl.thuisbest.web.i18n.Language;
import nl.thuisbest.web.i18n.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OffersTest {
    private static final Languages LANGUAGES = Languages.load();

    @ParameterizedTest
    @EnumSource
    void every_action_has_its_name_and_the_word_on_its_button(Language language) {
        var words = LANGUAGES.in(language);
        assertThat(Actions.all())
                .allSatisfy(type -> {
                    assertThat(words.has("action." + type.code())).as(type.code()).isTrue();
                    assertThat(words.has("action." + type.code() + ".do")).isTrue();
                });
    }
}
