package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.TaskId;
import nl.thuisbest.core.people.Relation;
import org.jspecify.annotations.Nullable;

/**
 * The people of the family that the path knows, and the professionals who work on it with their
 * tasks.
 */
public record Team(List<Kin> kin, List<Member> members, SequencedMap<TaskId, StaffId> tasks) {
    static final Team NONE = new Team(List.of(), List.of(), new LinkedHashMap<>());

    public record Kin(
            PersonId person, Relation relation, boolean gezag, boolean carer, LocalDate since) {}

    /**
     * @param until the day of leaving, or null while a member
     */
    public record Member(
            StaffId staff,
            RoleId role,
            @Nullable StaffId standsInFor,
            LocalDate since,
            @Nullable LocalDate until) {
        public boolean active() {
            return until == null;
        }
    }

    Team evolve(PeopleEvent event) {
        return switch (event) {
            case PeopleEvent.PersonNamed e ->
                    new Team(
                            Lists.plus(
                                    kin.stream()
                                            .filter(k -> !k.person().equals(e.person()))
                                            .toList(),
                                    new Kin(
                                            e.person(),
                                            e.relation(),
                                            e.gezag(),
                                            e.carer(),
                                            e.on())),
                            members,
                            tasks);
            case PeopleEvent.MemberJoined e ->
                    new Team(
                            kin,
                            Lists.plus(
                                    members,
                                    new Member(e.staff(), e.role(), e.standsInFor(), e.on(), null)),
                            tasks);
            case PeopleEvent.MemberLeft e ->
                    new Team(
                            kin,
                            Lists.replace(
                                    members,
                                    m ->
                                            m.active()
                                                    && m.staff().equals(e.staff())
                                                    && m.role().equals(e.role()),
                                    m ->
                                            new Member(
                                                    m.staff(),
                                                    m.role(),
                                                    m.standsInFor(),
                                                    m.since(),
                                                    e.on())),
                            tasks);
            case PeopleEvent.TeamFormed _ -> this;
            case PeopleEvent.TaskGiven e ->
                    new Team(kin, members, Lists.plus(tasks, e.task(), e.staff()));
        };
    }

    public Stream<Member> active() {
        return members.stream().filter(Member::active);
    }

    public boolean isMember(StaffId staff) {
        return active().anyMatch(m -> m.staff().equals(staff));
    }

    /** The last one who joined in this role and is still there. */
    public Optional<Member> inRole(RoleId role) {
        return active().filter(m -> m.role().equals(role)).reduce((_, later) -> later);
    }
}
