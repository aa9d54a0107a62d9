package nl.thuisbest.rulebook.read;

import java.util.List;
import java.util.regex.Pattern;
import nl.thuisbest.core.kernel.CriterionId;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.GateId;
import nl.thuisbest.core.kernel.MeasureId;
import nl.thuisbest.core.kernel.Text;
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
    /** Stands in for a criterion that could not be read. */
    private static final Criterion NO_CRITERION =
            new Criterion(
                    new CriterionId("onbekend"),
                    true,
                    Text.of("-"),
                    Text.of("-"),
                    Text.of("-"),
                    "",
                    Force.PROGRAMME,
                    Grounds.NONE);

    /** Where someone comes from never decides which help fits. */
    private static final Pattern FORBIDDEN =
            Pattern.compile(
                    "nationalit|afkomst|(?<!school van )herkomst|etnic|etnisch|ethnic|geboorteland"
                            + "|migratieachtergrond|huidskleur|skin colou?r|religi|geloof"
                            + "|country of birth|immigrant",
                    Pattern.CASE_INSENSITIVE);

    private enum Side {
        INCLUSION,
        EXCLUSION
    }

    /** One of this programme alone, or one that programmes share, with what is its own here. */
    Criterion criterion(Section section) {
        if (!section.has("use")) {
            var id = Ids.defined(section, Kind.CRITERION, programme);
            return own(section, shared(section, id));
        }
        var id = section.required("use").orElse("");
        section.reading().names().define(Kind.CRITERION, programme, id, section.place("use"));
        var shared = section.reading().pieces().criterion(id);
        if (shared.isEmpty()) {
            var known = String.join(", ", section.reading().pieces().criteria());
            section.problem(
                    section.place("use"),
                    Fault.UNKNOWN_NAME,
                    Kind.CRITERION.key(),
                    id,
                    known.isEmpty() ? "kind.none" : known);
        }
        return own(section, shared.orElse(NO_CRITERION));
    }

    /** What this programme says of it: to take in or to leave out, on what ground. */
    private static Criterion own(Section section, Criterion shared) {
        var side = Values.word(section, "kind", Side.class).orElse(Side.INCLUSION);
        var note = section.has("note") ? Values.text(section, "note") : null;
        var ground = Grounds.of(section);
        return new Criterion(
                shared.id(),
                side == Side.INCLUSION,
                shared.text(),
                shared.question(),
                shared.help(),
                shared.derivedFrom(),
                shared.change(),
                note,
                ground.force(),
                ground.source());
    }

    /** What a criterion asks, whoever asks it. */
    static Criterion shared(Section section, String id) {
        var text = Values.text(section, "text");
        if (!section.has("question")) {
            section.problem(section.place(), Fault.CRITERION_WITHOUT_QUESTION, id);
        }
        var question = section.has("question") ? Values.text(section, "question") : text;
        var help = Values.text(section, "help");
        var derived = derived(section, Kind.CRITERION_FACT);
        var change = section.has("change") ? Values.text(section, "change") : null;
        for (var said : List.of(text, question, help)) {
            if (FORBIDDEN.matcher(said.nl() + " " + said.en()).find()) {
                section.problem(section.place(), Fault.FORBIDDEN_FACT, id);
                break;
            }
        }
        return new Criterion(
                new CriterionId(id),
                true,
                text,
                question,
                help,
                derived,
                change,
                null,
                Force.PROGRAMME,
                Grounds.NONE);
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
