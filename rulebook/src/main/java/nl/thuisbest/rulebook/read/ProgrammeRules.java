package nl.thuisbest.rulebook.read;

import nl.thuisbest.core.kernel.CriterionId;
import nl.thuisbest.core.kernel.GateId;
import nl.thuisbest.core.kernel.MeasureId;
import nl.thuisbest.core.programme.Contradiction;
import nl.thuisbest.core.programme.Criterion;
import nl.thuisbest.core.programme.Gate;
import nl.thuisbest.core.programme.Measurement;
import nl.thuisbest.core.programme.Norm;
import nl.thuisbest.core.programme.Scale;
import nl.thuisbest.core.trajectory.MeasureMoment;
import nl.thuisbest.rulebook.problem.Fault;

/** Reads the rules of a programme: criteria, gates, measurements, norms, contradictions. */
record ProgrammeRules(String programme) {
    private enum Side {
        INCLUSION,
        EXCLUSION
    }

    Criterion criterion(Section section) {
        var id = Ids.defined(section, Kind.CRITERION, programme);
        var side = Values.word(section, "kind", Side.class).orElse(Side.INCLUSION);
        var text = Values.text(section, "text");
        if (!section.has("question")) {
            section.problem(section.place(), Fault.CRITERION_WITHOUT_QUESTION, id);
        }
        var question = section.has("question") ? Values.text(section, "question") : text;
        var help = Values.text(section, "help");
        var derived = derived(section, Kind.CRITERION_FACT);
        var ground = Grounds.of(section);
        return new Criterion(
                new CriterionId(id),
                side == Side.INCLUSION,
                text,
                question,
                help,
                derived,
                ground.force(),
                ground.source());
    }

    Gate gate(Section section) {
        var id = Ids.defined(section, Kind.GATE, programme);
        var text = Values.text(section, "text");
        var help = Values.text(section, "help");
        var derived = derived(section, Kind.GATE_FACT);
        var owner = Ids.role(section, "owner", programme);
        var ground = Grounds.of(section);
        return new Gate(
                new GateId(id), text, help, derived, owner, ground.force(), ground.source());
    }

    private static String derived(Section section, Kind kind) {
        return section.has("derived-from")
                ? Ids.used(section, "derived-from", kind, Names.EVERYWHERE)
                : "";
    }

    Measurement measurement(Section section) {
        var id = Ids.defined(section, Kind.MEASUREMENT, programme);
        var text = Values.text(section, "text");
        var unit = Values.text(section, "unit");
        var scale = Values.word(section, "scale", Scale.class).orElse(Scale.NUMBER);
        var lowest = Values.number(section, "lowest");
        var highest = Values.number(section, "highest");
        if (lowest.compareTo(highest) >= 0) {
            section.problem(
                    section.place("lowest"),
                    Fault.BOUNDS_REVERSED,
                    id,
                    lowest.toPlainString(),
                    highest.toPlainString());
        }
        var decimals = Values.count(section, "decimals", 0, 2);
        var moments =
                section.words("moments", true).stream()
                        .flatMap(word -> Values.word(section, word, MeasureMoment.class).stream())
                        .map(Values::word)
                        .toList();
        var scoresOnly = Values.yesNo(section, "scores-only", false);
        var askedBy = Ids.role(section, "asked-by", programme);
        var hiddenFrom = Ids.roles(section, "hidden-from", programme);
        var ground = Grounds.of(section);
        return new Measurement(
                new MeasureId(id),
                text,
                unit,
                scale,
                lowest,
                highest,
                decimals,
                moments,
                scoresOnly,
                askedBy,
                hiddenFrom,
                ground.force(),
                ground.source());
    }

    Norm norm(Section section) {
        var id = Ids.defined(section, Kind.NORM, programme);
        var text = Values.text(section, "text");
        var term = Values.term(section, "term");
        var ground = Grounds.of(section);
        return new Norm(id, text, term, ground.force(), ground.source());
    }

    static Contradiction contradiction(Section section) {
        var text = Values.text(section, "text");
        var sources = ProgrammeReader.sources(section);
        return new Contradiction(text, sources, Values.text(section, "used"));
    }
}
