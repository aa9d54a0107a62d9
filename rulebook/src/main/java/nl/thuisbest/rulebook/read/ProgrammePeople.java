package nl.thuisbest.rulebook.read;

import java.util.List;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.TaskId;
import nl.thuisbest.core.programme.Role;
import nl.thuisbest.core.programme.Task;
import nl.thuisbest.core.programme.Training;
import nl.thuisbest.core.programme.Vote;
import nl.thuisbest.rulebook.problem.Fault;

/** Reads who works in a programme: roles, tasks, votes, training. */
record ProgrammePeople(String programme) {
    Role role(Section section) {
        var id = Ids.defined(section, Kind.ROLE, programme);
        var name = Values.text(section, "name");
        var does = Values.text(section, "does");
        var needed = Values.yesNo(section, "needed", false);
        var fixed = Values.yesNo(section, "fixed", false);
        var ground = Grounds.of(section);
        return new Role(new RoleId(id), name, does, needed, fixed, ground.force(), ground.source());
    }

    Task task(Section section) {
        var id = Ids.defined(section, Kind.TASK, programme);
        var text = Values.text(section, "text");
        var usual = Ids.role(section, "usual", programme);
        var ground = Grounds.of(section);
        return new Task(new TaskId(id), text, usual, ground.force(), ground.source());
    }

    Vote vote(Section section) {
        var about = Values.code(section, "about");
        var role = Ids.role(section, "role", programme);
        var text = Values.text(section, "text");
        var ground = Grounds.of(section);
        if (ground.force() == Force.LAW) {
            section.problem(section.place("force"), Fault.VOTE_WITH_LAW_FORCE, about);
        }
        return new Vote(about, role, text, ground.force(), ground.source());
    }

    Training training(Section section) {
        var role = Ids.role(section, "role", programme);
        var text = Values.text(section, "text");
        var ground = Grounds.of(section);
        return new Training(role, text, ground.force(), ground.source());
    }

    List<RoleId> roles(Section section, String key) {
        return Ids.roles(section, key, programme);
    }
}
