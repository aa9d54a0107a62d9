package nl.thuisbest.web.trajectory;

import java.util.List;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.programme.Gate;
import nl.thuisbest.core.trajectory.GateStatus;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.piece.Basis;
import nl.thuisbest.web.piece.Mark;
import nl.thuisbest.web.sentence.Sentence;
import nl.thuisbest.web.sentence.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * Tells how each gate stands, on which entry of the journal that rests, or what would settle it.
 */
final class GateRows {
    private final Trajectory state;
    private final Reading reading;
    private final Sentences sentences;
    private final TrajectoryId path;

    private GateRows(TrajectoryId path, Trajectory state, Reading reading) {
        this.path = path;
        this.state = state;
        this.reading = reading;
        this.sentences = new Sentences(reading.words(), reading.names());
    }

    /** Null when this path has nothing to be ready for: not placed yet, home already, or closed. */
    static @Nullable GatesView of(TrajectoryId path, Trajectory state, Reading reading) {
        var home = reading.standing().forecast().returnHome();
        boolean toGo =
                state.course().running() && state.stay().placed().isPresent() && !home.done();
        if (!toGo || reading.programme().gates().isEmpty()) {
            return null;
        }
        var gates = reading.standing().gates();
        var rows = new GateRows(path, state, reading);
        var title =
                home.on() == null
                        ? reading.say("gates.title-undated")
                        : reading.say("gates.title", reading.day(home.on()));
        return new GatesView(title, count(gates, reading), gates.stream().map(rows::row).toList());
    }

    private static String count(List<GateStatus> gates, Reading reading) {
        long met = gates.stream().filter(GateStatus::met).count();
        long partly = gates.stream().filter(g -> g.state() == GateStatus.State.PARTLY).count();
        return partly == 0
                ? reading.say("gates.count", met, gates.size())
                : reading.say("gates.count-partly", met, gates.size(), partly);
    }

    private GateRow row(GateStatus status) {
        var gate = status.gate();
        return new GateRow(
                gate.text().in(reading.words().language().code()),
                text(status),
                new Basis(gate.force(), gate.source()),
                status.met(),
                mark(status.state()),
                action(status));
    }

    /** What the evidence says; else what helps to settle it. */
    private String text(GateStatus status) {
        var help = status.gate().help().in(reading.words().language().code());
        if (status.evidence() == null || status.state() == GateStatus.State.OPEN) {
            return help;
        }
        return state.history()
                .entry(status.evidence())
                .map(entry -> told(sentences.of(entry.event(), true), status.gate()))
                .orElse(help);
    }

    private static String told(Sentence sentence, Gate gate) {
        return gate.derivedFrom().isEmpty() && !sentence.texts().isEmpty()
                ? sentence.texts().getFirst().text()
                : sentence.what() + ".";
    }

    private Mark mark(GateStatus.State state) {
        return switch (state) {
            case MET -> new Mark(Mark.Tone.OK, "circle-check", reading.say("gates.met"));
            case PARTLY -> new Mark(Mark.Tone.WARN, "circle-dashed", reading.say("gates.partly"));
            case OPEN -> new Mark(Mark.Tone.WARN, "circle-dashed", reading.say("gates.open"));
        };
    }

    private String action(GateStatus status) {
        var base = "/trajecten/" + path + "/";
        var code =
                switch (status.gate().derivedFrom()) {
                    case "day-activity" -> "arrange-day-activity";
                    case "mst-allocation" -> "register-allocation";
                    case "return-leave" -> "plan-leave";
                    default -> status.met() ? "reopen-gate" : "meet-gate";
                };
        return status.met() && !code.equals("reopen-gate") ? "" : base + code;
    }
}
