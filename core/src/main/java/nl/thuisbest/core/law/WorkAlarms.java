package nl.thuisbest.core.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Holidays;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.programme.Role;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.Product;
import nl.thuisbest.core.trajectory.Team;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * What the programme does without: MST or a stay that nobody allocated (S1), a role that nobody
 * has, a stay that outlasts its plan while nobody decided so.
 */
final class WorkAlarms {
    private final Trajectory trajectory;
    private final Programme programme;
    private final LocalDate last;
    private final LocalDate today;
    private final List<Alarm> alarms = new ArrayList<>();

    private WorkAlarms(Trajectory trajectory, Programme programme, LocalDate today) {
        this.trajectory = trajectory;
        this.programme = programme;
        this.today = today;
        this.last =
                trajectory
                        .course()
                        .closed()
                        .map(closed -> closed.on().minusDays(1))
                        .filter(day -> day.isBefore(today))
                        .orElse(today);
    }

    static Stream<Alarm> of(Trajectory trajectory, Rulebook rulebook, LocalDate today) {
        var work = new WorkAlarms(trajectory, trajectory.course().programmeIn(rulebook), today);
        work.allocations();
        trajectory.stay().placed().ifPresent(placed -> work.team(placed.on()));
        work.stay();
        return work.alarms.stream();
    }

    private void allocations() {
        var mst = trajectory.stay().mst();
        if (mst != null) {
            unallocated(Product.MST, "mst-without-allocation", mst.since());
        }
        trajectory
                .stay()
                .placed()
                .filter(_ -> trajectory.stay().insideOn(last))
                .ifPresent(p -> unallocated(Product.STAY, "stay-without-allocation", p.on()));
    }

    /** The open stretch without an allocation, when today is in one. */
    private void unallocated(Product product, String code, LocalDate from) {
        var legal = trajectory.legal();
        if (last.isBefore(from) || legal.allocatedOn(product, last)) {
            return;
        }
        var since = last;
        while (since.isAfter(from) && !legal.allocatedOn(product, since.minusDays(1))) {
            since = since.minusDays(1);
        }
        ring(code, Force.PROGRAMME, new Source("S1"), "", since, Alarms.ARRANGING);
    }

    private void team(LocalDate placed) {
        for (var role : programme.roles()) {
            if (role.needed() && trajectory.team().inRole(role.id()).isEmpty()) {
                ring(
                        "role-missing",
                        role.force(),
                        role.source(),
                        role.id().value(),
                        latest(placed, left(role)),
                        Alarms.ARRANGING);
            }
        }
    }

    private LocalDate left(Role role) {
        return trajectory.team().members().stream()
                .filter(member -> member.role().equals(role.id()))
                .map(Team.Member::until)
                .flatMap(Stream::ofNullable)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    /** Staying longer than planned, in the stay or a time-out, is a decision with a reason. */
    private void stay() {
        var planned = plannedReturn();
        boolean stays =
                trajectory.stay().returns().isEmpty() || trajectory.safety().open().isPresent();
        if (stays
                && trajectory.stay().insideOn(last)
                && planned.filter(last::isAfter).isPresent()) {
            var norm = programme.norm("verblijf-max");
            ring(
                    "longer-than-planned",
                    norm.map(n -> n.force()).orElse(Force.PROGRAMME),
                    norm.map(n -> n.source()).orElse(new Source("S1")),
                    "",
                    planned.get().plusDays(1),
                    Alarms.ANSWERABLE);
        }
    }

    private Optional<LocalDate> plannedReturn() {
        var planned = trajectory.stay().plannedReturn();
        return planned != null ? Optional.of(planned) : byTheNorm();
    }

    private Optional<LocalDate> byTheNorm() {
        var norm = programme.norm("verblijf-max");
        var placed = trajectory.stay().placed();
        return placed.flatMap(p -> norm.map(n -> n.term().after(p.on(), Holidays.DUTCH)));
    }

    private void ring(
            String code,
            Force force,
            Source source,
            String subject,
            LocalDate since,
            List<RoleId> roles) {
        var closed = trajectory.course().closed().map(CourseEvent.Closed::on).orElse(null);
        alarms.add(
                new Alarm(
                        code,
                        force,
                        source,
                        subject,
                        since,
                        closed == null ? null : Alarms.over(closed, today),
                        false,
                        roles));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
