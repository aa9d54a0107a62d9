package nl.thuisbest.simulation;

import java.util.List;
import nl.thuisbest.core.action.PeopleToRegister;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * A path that a fictional family walked: its journal and state, and the people for the person
 * register.
 *
 * @param crew the team that worked with it
 */
public record SimulatedPath(
        Trajectory state, Crew crew, List<Recorded> journal, List<PeopleToRegister.Entry> people) {}
