package nl.thuisbest.web.letter;

import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.rulebook.letter.Letters;
import nl.thuisbest.web.app.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The texts of letters, those of the organisation before those shipped, and the printer. */
@Configuration(proxyBeanMethods = false)
class LetterParts {
    /** Where an organisation keeps its own texts, below the data folder. */
    private static final String OWN = "regelboek";

    @Bean
    Letters letters(Settings settings) {
        return Rulebooks.letters(settings.dataDir().resolve(OWN));
    }

    @Bean
    LetterPdf letterPdf() {
        return new LetterPdf();
    }
}
