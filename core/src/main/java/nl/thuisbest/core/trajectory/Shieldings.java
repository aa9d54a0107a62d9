package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.trajectory.ShieldingEvent.PersonShielded;
import nl.thuisbest.core.trajectory.ShieldingEvent.ShieldingEnded;

/** All that is or was kept from somebody of the family, the earliest first. */
public record Shieldings(List<PersonShielded> all, List<ShieldingEnded> ended) {
    public Shieldings {
        all = List.copyOf(all);
        ended = List.copyOf(ended);
    }

    public static Shieldings of(Trajectory path) {
        return new Shieldings(
                path.history().events(PersonShielded.class).toList(),
                path.history().events(ShieldingEnded.class).toList());
    }

    /** Those that hold on a day; on the day it is ended one holds no more. */
    public List<PersonShielded> on(LocalDate day) {
        return all.stream().filter(one -> one.holdsOn(day) && !endedBy(one, day)).toList();
    }

    public List<PersonShielded> from(PersonId person, LocalDate day) {
        return on(day).stream().filter(one -> one.person().equals(person)).toList();
    }

    /** Whether nothing at all goes to this person. */
    public boolean entirely(PersonId person, LocalDate day) {
        return from(person, day).stream().anyMatch(one -> one.what() == Shielded.EVERYTHING);
    }

    public ShieldingNo next() {
        return new ShieldingNo(all.size() + 1);
    }

    private boolean endedBy(PersonShielded one, LocalDate day) {
        return ended.stream()
                .anyMatch(end -> end.shielding().equals(one.number()) && !end.on().isAfter(day));
    }
}
