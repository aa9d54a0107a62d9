package nl.thuisbest.web.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.decision.LegalDecision;
import nl.thuisbest.core.decision.Notice;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.core.trajectory.LegalEvent.LetterMade;
import nl.thuisbest.core.trajectory.LetterId;
import nl.thuisbest.core.trajectory.Recipient;
import nl.thuisbest.core.trajectory.ShieldingEvent.PersonShielded;
import nl.thuisbest.core.trajectory.Shieldings;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.rulebook.letter.LetterField;
import nl.thuisbest.rulebook.letter.LetterTemplate;
import nl.thuisbest.rulebook.letter.LetterText;
import nl.thuisbest.rulebook.letter.Letters;
import nl.thuisbest.web.i18n.Language;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.people.NameBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the text of a letter about a decision. Letters are in Dutch, whoever reads the screen. */
@Component
public class Composer {
    private final Letters letters;
    private final Languages languages;
    private final NameBook names;
    private final Rules rules;

    Composer(Letters letters, Languages languages, NameBook names, Rules rules) {
        this.letters = letters;
        this.languages = languages;
        this.names = names;
        this.rules = rules;
    }

    /** The text that belongs to a notice of this decision, if there is one. */
    public Optional<LetterTemplate> template(
            LegalDecision decision, nl.thuisbest.core.kernel.ClockId duty, LocalDate today) {
        return letters.find(decision.kind(), duty, today);
    }

    /**
     * The letter to whom the notice goes; what is shielded from that person is not in it.
     *
     * @param free what the writer adds, or empty
     */
    public LetterText compose(
            Trajectory path,
            LegalDecision decision,
            LetterTemplate template,
            Notice notice,
            String free,
            LocalDate today) {
        var to = new Reader(notice.recipient(), notice.to(), shieldings(path, notice, today));
        return compose(path, decision, template, to, free, today);
    }

    /** What is shielded today from whom this notice goes to. */
    public static List<PersonShielded> shieldings(Trajectory path, Notice notice, LocalDate today) {
        var person = notice.to();
        return person == null ? List.of() : Shieldings.of(path).from(person, today);
    }

    /** Who reads a letter. */
    private record Reader(
            Recipient to, @Nullable PersonId person, List<PersonShielded> shieldings) {}

    private LetterText compose(
            Trajectory path,
            LegalDecision decision,
            LetterTemplate template,
            Reader reader,
            String free,
            LocalDate today) {
        var words = languages.in(Language.NL);
        var values =
                new LetterValues(
                                path,
                                decision,
                                names.of(path, words),
                                words,
                                today,
                                rules.current())
                        .of(reader.to(), reader.person(), reader.shieldings(), letters.house());
        values.put(LetterField.VRIJ.word(), free.strip());
        var copied = template.copyOf();
        values.put(
                LetterField.AFSCHRIFT.word(),
                copied == null ? "" : copy(path, decision, copied, reader, today));
        return template.fill(values);
    }

    /**
     * The very letter when it was made already; else as it would be made now. Who may not know all
     * of it gets one without that.
     */
    private String copy(
            Trajectory path, LegalDecision decision, LetterId of, Reader reader, LocalDate today) {
        if (!reader.shieldings().isEmpty()) {
            return now(path, decision, of, reader, today);
        }
        return decision.notices().stream()
                .flatMap(notice -> notice.letters().stream())
                .filter(letter -> letter.template().equals(of))
                .reduce((_, later) -> later)
                .map(LetterMade::text)
                .map(text -> text.value())
                .orElseGet(() -> now(path, decision, of, reader, today));
    }

    private String now(
            Trajectory path, LegalDecision decision, LetterId of, Reader reader, LocalDate today) {
        var youth = new Reader(Recipient.YOUTH, null, reader.shieldings());
        return letters.find(of, today)
                .map(own -> compose(path, decision, own, youth, "", today).value())
                .orElse("");
    }
}
