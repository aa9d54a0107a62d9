package nl.thuisbest.rulebook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.thuisbest.core.journal.EventNames;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.law.Clock;
import nl.thuisbest.core.programme.Norm;
import nl.thuisbest.core.programme.Offering;
import nl.thuisbest.core.programme.OpenPoint;
import nl.thuisbest.core.programme.Phase;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.programme.Setting;
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

    /** The lists that a piece may hold for the programmes that take it in. */
    static final List<String> PARTS =
            List.of(
                    "criteria",
                    "gates",
                    "roles",
                    "tasks",
                    "votes",
                    "training",
                    "measurements",
                    "norms");

    private ProgrammeReader() {}

    /** An edition of a programme with the clocks of its own. */
    record Read(Programme programme, List<Located<Clock>> clocks) {}

    static Read read(Section file) {
        var id = Values.code(file, "id");
        var version = Values.count(file, "version", 1, 9999);
        var scope = id + "@" + version;
        var names = file.reading().names();
        names.define(Kind.EDITION, Names.EVERYWHERE, scope, file.place("id"));
        names.know(Kind.PROGRAMME, List.of(id));
        var rules = new ProgrammeRules(scope);
        var people = new ProgrammePeople(scope);
        var validity = Values.validity(file);
        var name = Values.text(file, "name");
        var purpose = Values.text(file, "purpose");
        var target = Values.text(file, "target-group");
        var background = Values.texts(file, "background");
        var sources = sources(file);
        var parts = new ArrayList<Section>();
        parts.add(file);
        parts.addAll(file.reading().pieces().usedBy(file));
        var offering = offering(file);
        var criteria = each(file, "criteria", false, rules::criterion);
        var phases = PhaseReader.read(file, scope);
        var gates = each(parts, "gates", rules::gate);
        var roles = each(parts, "roles", people::role);
        var tasks = each(parts, "tasks", people::task);
        var votes = each(parts, "votes", people::vote);
        var training = each(parts, "training", people::training);
        var measurements = each(parts, "measurements", rules::measurement);
        var norms = each(parts, "norms", rules::norm);
        checkNorms(file, phases, norms, offering.open());
        var contradictions = each(file, "contradictions", false, ProgrammeRules::contradiction);
        var programme = new ProgrammeId(id.equals("-") ? "onbekend" : id);
        var clocks = ClockReader.ofProgramme(file, programme, version, validity);
        file.close();
        return new Read(
                new Programme(
                        programme,
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
                        contradictions,
                        offering),
                clocks);
    }

    private static Offering offering(Section file) {
        var setting = Values.word(file, "setting", Setting.class).orElse(Setting.HOME);
        var brief = Values.text(file, "brief");
        var pieces = file.words("uses", false).stream().map(Located::value).toList();
        var open = each(file, "unknown", false, ProgrammeReader::openPoint);
        return new Offering(setting, brief, pieces, open);
    }

    private static OpenPoint openPoint(Section section) {
        var id = Values.code(section, "id");
        var question = Values.text(section, "question");
        return new OpenPoint(id, question, Grounds.source(section).orElse(Grounds.NONE));
    }

    /**
     * Dates of a path are computed from these norms. Without one there is no date, so it is there
     * or it is said that no source tells it.
     */
    private static void checkNorms(
            Section file, List<Phase> phases, List<Norm> norms, List<OpenPoint> open) {
        for (var phase : phases) {
            for (var norm : NEEDED.getOrDefault(phase.enteredBy(), List.of())) {
                if (norms.stream().noneMatch(n -> n.id().equals(norm))
                        && open.stream().noneMatch(o -> o.id().equals(norm))) {
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

    /** Of the programme and of every piece it takes in. */
    private static <T> List<T> each(List<Section> parts, String key, Function<Section, T> reader) {
        boolean required = key.equals("roles") && parts.size() == 1;
        return parts.stream().flatMap(part -> each(part, key, required, reader).stream()).toList();
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
