package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.kernel.TaskId;
import nl.thuisbest.core.people.About;
import nl.thuisbest.core.people.Relation;
import org.jspecify.annotations.Nullable;

/** Who belongs to the young person and who works on the path. */
public sealed interface PeopleEvent extends TrajectoryEvent {
    record PersonNamed(
            PersonId person, Relation relation, boolean gezag, boolean carer, LocalDate on)
            implements PeopleEvent {
        @Override
        public About about() {
            return About.person(person);
        }

        /** The same of someone whom the register knows by this id already. */
        public PersonNamed of(PersonId known) {
            return new PersonNamed(known, relation, gezag, carer, on);
        }
    }

    /**
     * @param standsInFor the member this person stands in for, always a named person (care-rules
     *     16)
     */
    record MemberJoined(StaffId staff, RoleId role, @Nullable StaffId standsInFor, LocalDate on)
            implements PeopleEvent {
        @Override
        public About about() {
            return About.TEAM;
        }
    }

    record MemberLeft(StaffId staff, RoleId role, Story handover, LocalDate on)
            implements PeopleEvent {
        @Override
        public About about() {
            return About.TEAM;
        }
    }

    /**
     * The team is formed and its tasks are divided, at the start (S2).
     *
     * @param missing needed roles without anyone yet
     * @param undivided tasks that nobody has yet
     */
    record TeamFormed(
            List<RoleId> missing, List<TaskId> undivided, @Nullable Story deviation, LocalDate on)
            implements PeopleEvent {
        @Override
        public About about() {
            return About.TEAM;
        }
    }

    record TaskGiven(TaskId task, StaffId staff, LocalDate on) implements PeopleEvent {
        @Override
        public About about() {
            return About.TEAM;
        }
    }
}
