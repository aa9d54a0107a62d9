package nl.thuisbest.web.trajectory;

import java.util.List;
import java.util.stream.Collectors;
import nl.thuisbest.core.trajectory.Team;
import nl.thuisbest.core.trajectory.Trajectory;

/** Who works on the path with which tasks, and who of the family belongs to it. */
public record TeamPart(List<Person> members, List<Person> kin) {
    /** A person with what he or she is here. */
    public record Person(String name, String role) {}

    static TeamPart of(Trajectory state, Reading reading) {
        var team = state.team();
        var members =
                team.active()
                        .map(member ->
                                new Person(
                                        reading.names().staff(member.staff()),
                                        role(member, team, reading)))
                        .toList();
        var kin =
                reading.sees("people")
                        ? team.kin().stream()
                                .map(k ->
                                        new Person(
                                                reading.names().person(k.person()),
                                                relation(k, reading)))
                                .toList()
                        : List.<Person>of();
        return new TeamPart(members, kin);
    }

    private static String role(Team.Member member, Team team, Reading reading) {
        var role = reading.code(member.role());
        var tasks =
                team.tasks().entrySet().stream()
                        .filter(task -> task.getValue().equals(member.staff()))
                        .map(task -> reading.code(task.getKey()))
                        .collect(Collectors.joining(", "));
        var standsIn = member.standsInFor();
        var name =
                standsIn == null
                        ? role
                        : reading.say("team.stands-in", role, reading.names().staff(standsIn));
        return tasks.isEmpty() ? name : name + ": " + tasks;
    }

    private static String relation(Team.Kin kin, Reading reading) {
        var relation = reading.words().word(kin.relation());
        return kin.gezag() ? reading.say("team.gezag", relation) : relation;
    }
}
