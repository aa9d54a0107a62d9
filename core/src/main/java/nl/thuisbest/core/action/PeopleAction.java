package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.kernel.TaskId;
import nl.thuisbest.core.people.NewPerson;
import nl.thuisbest.core.people.Relation;
import org.jspecify.annotations.Nullable;

/** Who belongs to the young person and who works on the path. */
public sealed interface PeopleAction extends Action {
    record NamePerson(
            NewPerson person, Relation relation, boolean gezag, boolean carer, LocalDate on)
            implements PeopleAction {}

    /**
     * The fixed team with its tasks, at the start (S0, S2).
     *
     * @param deviation the reason when a needed role or a task has nobody yet
     */
    record FormTeam(
            List<Member> members, List<TaskFor> tasks, @Nullable Story deviation, LocalDate on)
            implements PeopleAction {}

    record Member(StaffId staff, RoleId role) {}

    record TaskFor(TaskId task, StaffId staff) {}

    /**
     * @param standsInFor when standing in: for whom
     */
    record JoinTeam(StaffId staff, RoleId role, @Nullable StaffId standsInFor, LocalDate on)
            implements PeopleAction {}

    record LeaveTeam(StaffId staff, RoleId role, Story handover, LocalDate on)
            implements PeopleAction {}

    record GiveTask(TaskId task, StaffId staff, LocalDate on) implements PeopleAction {}
}
