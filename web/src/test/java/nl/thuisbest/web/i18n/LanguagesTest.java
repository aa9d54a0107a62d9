package nl.thuisbest.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LanguagesTest {
    private static final Languages LANGUAGES = Languages.load();
    private static final Words DUTCH = LANGUAGES.in(Language.NL);
    private static final Words ENGLISH = LANGUAGES.in(Language.EN);

    @Test
    void every_word_is_there_in_every_language() {
        assertThat(new TreeSet<>(ENGLISH.keys())).isEqualTo(new TreeSet<>(DUTCH.keys()));
    }

    @Test
    void a_sentence_takes_the_same_arguments_in_every_language() {
        var different = new TreeMap<String, String>();
        for (var key : DUTCH.keys()) {
            if (!DUTCH.argumentsOf(key).equals(ENGLISH.argumentsOf(key))) {
                different.put(key, DUTCH.argumentsOf(key) + " " + ENGLISH.argumentsOf(key));
            }
        }
        assertThat(different).isEmpty();
    }

    @Test
    void dates_are_written_as_people_of_the_field_write_them() {
        var day = LocalDate.of(2026, 3, 21);
        assertThat(DUTCH.days().day(day)).isEqualTo("za 21 maart");
        assertThat(DUTCH.days().brief(day)).isEqualTo("za 21 mrt");
        assertThat(DUTCH.days().heading(LocalDate.of(2026, 3, 12))).isEqualTo("Donderdag 12 maart");
        assertThat(DUTCH.days().moment(Instant.parse("2026-03-12T07:40:00Z")))
                .isEqualTo("do 12 maart 2026, 08.40 uur");
        assertThat(ENGLISH.days().moment(Instant.parse("2026-07-01T12:05:00Z")))
                .isEqualTo("Wed 1 July 2026, 14:05");
    }

    @Test
    void one_and_many_are_told_apart_and_an_apostrophe_is_plain_text() {
        var phrase = Phrase.parse("{n} {n|taak|taken}, ook 's nachts");
        assertThat(phrase.fill(_ -> 1, DUTCH::write)).isEqualTo("1 taak, ook 's nachts");
        assertThat(phrase.fill(_ -> 7, DUTCH::write)).isEqualTo("7 taken, ook 's nachts");
    }

    @Test
    void a_missing_word_shows_itself() {
        assertThat(DUTCH.say("no.such.key")).isEqualTo("\u2039no.such.key\u203a");
    }
}
