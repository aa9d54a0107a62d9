package nl.thuisbest.arch.canary.core.trajectory;

/** Breaks a rule on purpose. */
public sealed interface TrajectoryEvent {
    record Bare(String reason) implements TrajectoryEvent {}
}
