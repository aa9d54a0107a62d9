package nl.thuisbest.rulebook.read;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.thuisbest.core.journal.EventNames;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.programme.Norm;
import nl.thuisbest.core.programme.Phase;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.rulebook.problem.Fault;

/** Reads one programme: a file of the folder {@code programmes}. */
final class ProgrammeReader {
    private static final Map<String, List<String>> NEEDED =
            Map.of(
                    EventNames.of(StayEvent.Placed.class),
                    List.of(Norm.STAY_AT_MOST, Norm.WHOLE_PATH),
                    EventNames.of(StayEvent.ReturnedHome.class),
                    List.of(Norm.LEAVE_AFTER_RETURN));

    private ProgrammeReader() {}

    static Programme read(Section file) {
        var id = Values.code(file, "id");
        file.reading().names().define(Kind.PROGRAMME, Names.EVERYWHERE, id, file.place("id"));
        var rules = new ProgrammeRules(id);
        var people = new ProgrammePeople(id);
        var version = Values.count(file, "version", 1, 9999);
        var validity = Values.validity(file);
        var name = Values.text(file, "name");
        var purpose = Values.text(file, "purpose");
        var target = Values.text(file, "target-group");
        var background = Values.texts(file, "background");
        var sources = sources(file);
        var criteria = each(file, "criteria", true, rules::criterion);
        var phases = PhaseReader.read(file, id);
        var gates = each(file, "gates", false, rules::gate);
        var roles = each(file, "roles", true, people::role);
        var tasks = each(file, "tasks", false, people::task);
        var votes = each(file, "votes", false, people::vote);
        var training = each(file, "training", false, people::training);
        var measurements = each(file, "measurements", false, rules::measurement);
        var norms = each(file, "norms", false, rules::norm);
        checkNorms(file, phases, norms);
        var contradictions = each(file, "contradictions", false, ProgrammeRules::contradiction);
        file.close();
        return new Programme(
                new ProgrammeId(id.equals("-") ? "onbekend" : id),
                version,
                validity,
                name,
                purpose,
                target,
                background,
                sources,
                criteria,
                phases,
                gates,
                roles,
                tasks,
                votes,
                training,
                measurements,
                norms,
                contradictions);
    }

    /** Dates of a path are computed from these norms; without them there would be no date. */
    private static void checkNorms(Section file, List<Phase> phases, List<Norm> norms) {
        for (var phase : phases) {
            for (var norm : NEEDED.getOrDefault(phase.enteredBy(), List.of())) {
                if (norms.stream().noneMatch(n -> n.id().equals(norm))) {
                    file.problem(file.place("norms"), Fault.NORM_MISSING, norm, phase.id().value());
                }
            }
        }
    }

    static List<Source> sources(Section section) {
        return section.words("sources", true).stream()
                .flatMap(word -> Grounds.source(section, word.at(), word.value()).stream())
                .toList();
    }

    private static <T> List<T> each(
            Section file, String key, boolean required, Function<Section, T> reader) {
        return file.sections(key, required).stream()
                .map(section -> {
                    var value = reader.apply(section);
                    section.close();
                    return value;
                })
                .toList();
    }
}
