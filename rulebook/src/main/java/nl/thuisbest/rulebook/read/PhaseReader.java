package nl.thuisbest.rulebook.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import nl.thuisbest.core.kernel.PhaseId;
import nl.thuisbest.core.programme.Condition;
import nl.thuisbest.core.programme.Phase;
import nl.thuisbest.rulebook.problem.Fault;

/** Reads the phases of a programme and checks that a path gets through them. */
final class PhaseReader {
    private PhaseReader() {}

    static List<Phase> read(Section file, String programme) {
        var phases = new ArrayList<Located<Phase>>();
        for (var section : file.sections("phases", true)) {
            phases.add(new Located<>(phase(section, programme), section.place()));
            section.close();
        }
        checkEvents(file, phases);
        checkReach(file, phases);
        return phases.stream().map(Located::value).toList();
    }

    private static Phase phase(Section section, String programme) {
        var id = Ids.defined(section, Kind.PHASE, programme);
        var name = Values.text(section, "name");
        var enteredBy = Ids.used(section, "entered-by", Kind.EVENT, Names.EVERYWHERE);
        var entry = conditions(section, "entry");
        var exit = conditions(section, "exit");
        if (exit.isEmpty()) {
            section.problem(section.place(), Fault.PHASE_WITHOUT_EXIT, id);
        }
        var next =
                section.words("next", false).stream()
                        .filter(word -> Values.isCode(section, word.at(), word.value()))
                        .map(word -> Ids.used(section, word, Kind.PHASE, programme))
                        .map(PhaseId::new)
                        .toList();
        var source = Grounds.source(section);
        return new Phase(
                new PhaseId(id), name, enteredBy, entry, exit, next, source.orElse(Grounds.NONE));
    }

    private static List<Condition> conditions(Section section, String key) {
        return section.sections(key, false).stream()
                .map(item -> {
                    var text = Values.text(item, "text");
                    var ground = Grounds.of(item);
                    item.close();
                    return new Condition(text, ground.force(), ground.source());
                })
                .toList();
    }

    private static void checkEvents(Section file, List<Located<Phase>> phases) {
        var openers = new HashMap<String, PhaseId>();
        for (var phase : phases) {
            var earlier = openers.putIfAbsent(phase.value().enteredBy(), phase.value().id());
            if (earlier != null) {
                file.problem(
                        phase.at(),
                        Fault.PHASE_OPENED_TWICE,
                        phase.value().enteredBy(),
                        earlier.value(),
                        phase.value().id().value());
            }
        }
    }

    /** A path goes on; going back to an earlier phase is a decision, not a next phase. */
    private static void checkCycle(Section file, List<Located<Phase>> phases) {
        var next = new HashMap<PhaseId, List<PhaseId>>();
        phases.forEach(phase -> next.put(phase.value().id(), phase.value().next()));
        for (var phase : phases) {
            var id = phase.value().id();
            var seen = new HashSet<PhaseId>();
            var open = new ArrayDeque<>(phase.value().next());
            while (!open.isEmpty() && !seen.contains(id)) {
                var reached = open.remove();
                if (seen.add(reached)) {
                    open.addAll(next.getOrDefault(reached, List.of()));
                }
            }
            if (seen.contains(id)) {
                file.problem(phase.at(), Fault.PHASE_CYCLE, id.value());
                return;
            }
        }
    }

    /** Every phase can be reached from the first, and somewhere the path ends. */
    private static void checkReach(Section file, List<Located<Phase>> phases) {
        if (phases.isEmpty()) {
            return;
        }
        var next = new HashMap<PhaseId, List<PhaseId>>();
        phases.forEach(phase -> next.put(phase.value().id(), phase.value().next()));
        var reached = new HashSet<PhaseId>();
        var open = new ArrayDeque<PhaseId>();
        open.add(phases.getFirst().value().id());
        while (!open.isEmpty()) {
            var phase = open.remove();
            if (reached.add(phase)) {
                open.addAll(next.getOrDefault(phase, List.of()));
            }
        }
        for (var phase : phases) {
            if (!reached.contains(phase.value().id())) {
                file.problem(
                        phase.at(),
                        Fault.UNREACHABLE_PHASE,
                        phase.value().id().value(),
                        phases.getFirst().value().id().value());
            }
        }
        if (phases.stream().noneMatch(phase -> phase.value().next().isEmpty())) {
            file.problem(phases.getLast().at(), Fault.PHASES_NEVER_END);
        } else {
            checkCycle(file, phases);
        }
    }
}
