package nl.thuisbest.rulebook.read;

import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.QuestionId;
import nl.thuisbest.core.kernel.ReadingId;
import nl.thuisbest.core.law.Question;

/** Reads the open questions of law of one file of the folder {@code law}. */
final class QuestionReader {
    private QuestionReader() {}

    static List<Question> read(Section file) {
        var questions = new ArrayList<Question>();
        for (var section : file.sections("questions", false)) {
            questions.add(question(section));
            section.close();
        }
        return questions;
    }

    private static Question question(Section section) {
        var id = Ids.defined(section, Kind.QUESTION, Names.EVERYWHERE);
        var readings = new ArrayList<Question.Reading>();
        for (var part : section.sections("readings", true)) {
            readings.add(reading(part));
            part.close();
        }
        return new Question(
                new QuestionId(id),
                Values.text(section, "text"),
                readings,
                Grounds.source(section).orElse(Grounds.NONE),
                Values.validity(section));
    }

    /** Its name is its own among all readings: an action chooses by it. */
    private static Question.Reading reading(Section section) {
        var id = Ids.defined(section, Kind.READING, Names.EVERYWHERE);
        var clock =
                section.has("clock")
                        ? new ClockId(Ids.used(section, "clock", Kind.CLOCK, Names.EVERYWHERE))
                        : null;
        return new Question.Reading(new ReadingId(id), Values.text(section, "text"), clock);
    }
}
