package nl.thuisbest.web.people;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.core.trajectory.Team;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.store.register.Person;
import nl.thuisbest.store.register.PersonRegister;
import nl.thuisbest.store.staff.Staff;
import nl.thuisbest.store.staff.StaffBook;
import nl.thuisbest.web.i18n.Words;
import org.springframework.stereotype.Component;

/** Gives the names that a page about a path needs, asked from the database at once. */
@Component
public class NameBook {
    private static final long FRESH = Duration.ofSeconds(5).toNanos();
    private static final long USABLE = Duration.ofSeconds(30).toNanos();

    private final StaffBook staff;
    private final PersonRegister people;
    private final Rules rules;
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile Colleagues known = new Colleagues(Map.of(), Long.MIN_VALUE);

    NameBook(StaffBook staff, PersonRegister people, Rules rules) {
        this.staff = staff;
        this.people = people;
        this.rules = rules;
    }

    private record Colleagues(Map<StaffId, Staff> byId, long readAt) {}

    /**
     * Everyone with an account, read anew every few seconds. While others read, the page gets what
     * was known; only after half a minute without a page does one wait.
     */
    public Map<StaffId, Staff> colleagues() {
        var held = known;
        long age = System.nanoTime() - held.readAt();
        if (held.byId().isEmpty() || age > USABLE) {
            return read();
        }
        if (age > FRESH && reading.compareAndSet(false, true)) {
            Thread.startVirtualThread(() -> {
                try {
                    var unused = read();
                } finally {
                    reading.set(false);
                }
            });
        }
        return held.byId();
    }

    private Map<StaffId, Staff> read() {
        long begun = System.nanoTime();
        var byId = new LinkedHashMap<StaffId, Staff>();
        staff.list().forEach(one -> byId.put(one.id(), one));
        known = new Colleagues(byId, begun);
        return byId;
    }

    /** Names for a reader who may know those of this family. */
    public KnownNames of(Trajectory trajectory, Words words) {
        var ids =
                Stream.concat(
                                Stream.of(trajectory.course().youth()),
                                trajectory.team().kin().stream().map(Team.Kin::person))
                        .distinct()
                        .toList();
        return new KnownNames(colleagues(), people.list(ids), trajectory, rules.current(), words);
    }

    /**
     * Names of professionals and of the rules.current(), without those of the family: for lists.
     */
    public KnownNames around(Trajectory trajectory, Words words) {
        return new KnownNames(colleagues(), Map.of(), trajectory, rules.current(), words);
    }

    /** Names of several young people at once. */
    public Map<PersonId, Person> people(List<PersonId> ids) {
        return people.list(ids);
    }
}
