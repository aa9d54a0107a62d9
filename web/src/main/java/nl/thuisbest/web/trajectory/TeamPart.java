package nl.thuisbest.web.trajectory;

import java.util.List;
import java.util.stream.Collectors;
import nl.thuisbest.core.trajectory.Shieldings;
import nl.thuisbest.core.trajectory.Team;
import nl.thuisbest.core.trajectory.Trajectory;

/** Who works on the path with which tasks, and who of the family belongs to it. */
public record TeamPart(List<Person> members, List<Person> kin, List<Task> tasks) {
    /** A person with what he or she is here, and what is kept from this person, if anything. */
    public record Person(String name, String role, String shielded) {
        Person(String name, String role) {
            this(name, role, "");
        }
    }

    /** A task and who has it. */
    public record Task(String task, String who) {}

    static TeamPart of(Trajectory state, Reading reading) {
        var team = state.team();
        var members =
                team.active()
                        .map(member ->
                                new Person(
                                        reading.names().staff(member.staff()),
                                        role(member, reading)))
                        .toList();
        var kin =
                reading.sees("people")
                        ? team.kin().stream()
                                .map(k ->
                                        new Person(
                                                reading.names().person(k.person()),
                                                relation(k, reading),
                                                shielded(state, k, reading)))
                                .toList()
                        : List.<Person>of();
        var tasks =
                team.tasks().entrySet().stream()
                        .map(task ->
                                new Task(
                                        reading.code(task.getKey()),
                                        reading.names().staff(task.getValue())))
                        .toList();
        return new TeamPart(members, kin, tasks);
    }

    private static String role(Team.Member member, Reading reading) {
        var role = reading.role(member.role());
        var standsIn = member.standsInFor();
        return standsIn == null
                ? role
                : reading.say("team.stands-in", role, reading.names().staff(standsIn));
    }

    /** What is kept from this person stands with the name: nobody looks for it elsewhere. */
    private static String shielded(Trajectory state, Team.Kin kin, Reading reading) {
        var all = Shieldings.of(state).from(kin.person(), reading.today());
        return all.stream()
                .map(one ->
                        one.thing() == null ? reading.words().word(one.what()) : one.thing().text())
                .collect(Collectors.joining("; "));
    }

    private static String relation(Team.Kin kin, Reading reading) {
        var relation = reading.words().word(kin.relation());
        return kin.gezag() ? reading.say("team.gezag", relation) : relation;
    }
}
