package nl.thuisbest.rulebook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.thuisbest.core.law.Clock;
import nl.thuisbest.rulebook.RulebookFile;
import nl.thuisbest.rulebook.letter.LetterTemplate;
import nl.thuisbest.rulebook.letter.Letters;
import nl.thuisbest.rulebook.problem.Fault;
import nl.thuisbest.rulebook.problem.Place;

/** Reads all letters of a rulebook, and settles what they name once all is read. */
final class LetterFolder {
    private final Reading reading;
    private final List<LetterReader.Read> letters = new ArrayList<>();
    private Map<String, String> house = Map.of();

    LetterFolder(Reading reading) {
        this.reading = reading;
    }

    void letter(RulebookFile file, String text) {
        LetterReader.read(reading, file, text).ifPresent(letters::add);
    }

    void house(Section section) {
        house = LetterReader.house(section);
    }

    /**
     * @param clocks of the rulebook these letters belong to
     */
    void settle(List<Clock> clocks) {
        for (int i = 0; i < letters.size(); i++) {
            var one = letters.get(i);
            for (var notice : one.notices()) {
                boolean known =
                        clocks.stream().anyMatch(c -> c.id().value().equals(notice.value()));
                if (!known) {
                    problem(notice.at(), Fault.LETTER_UNKNOWN_NOTICE, notice.value());
                }
            }
            var copy = one.copyOf();
            if (copy != null && letters.stream().noneMatch(l -> id(l).equals(copy.value()))) {
                problem(copy.at(), Fault.LETTER_UNKNOWN_COPY, copy.value());
            }
            for (var earlier : letters.subList(0, i)) {
                if (clash(one.template(), earlier.template())) {
                    problem(one.at(), Fault.LETTER_OVERLAP, id(one), earlier.at().toString());
                }
            }
        }
    }

    private static String id(LetterReader.Read letter) {
        return letter.template().id().value();
    }

    /** Two texts for one notice of one kind of decision on one day. */
    private static boolean clash(LetterTemplate one, LetterTemplate other) {
        return one.decision() == other.decision()
                && one.validity().overlaps(other.validity())
                && one.notices().stream().anyMatch(other.notices()::contains);
    }

    private void problem(Place at, Fault fault, String... arguments) {
        reading.problems().add(at, fault, arguments);
    }

    Letters letters() {
        return new Letters(letters.stream().map(LetterReader.Read::template).toList(), house);
    }
}
