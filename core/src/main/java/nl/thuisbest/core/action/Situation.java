package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * What a decision may know besides the path: the rules, who acts, which day it is, and where new
 * ids come from.
 */
public record Situation(Rulebook rulebook, Actor actor, LocalDate today, Supplier<UUID> ids) {
    public Programme programmeOf(Trajectory trajectory) {
        return rulebook.programme(trajectory.course().programme());
    }
}
