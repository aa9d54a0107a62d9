package nl.thuisbest.testkit;

import java.time.LocalDate;
import java.util.UUID;
import nl.thuisbest.core.kernel.BirthDate;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.people.Bsn;
import nl.thuisbest.core.people.NewPerson;

/** A family that does not exist: Sam of fifteen, mother Noor, father Ruben, grandmother Toos. */
public final class Family {
    public static final TrajectoryId PATH = new TrajectoryId(new UUID(7, 1));
    public static final TrajectoryId PATH_OF_SISTER = new TrajectoryId(new UUID(7, 2));

    /** Under the ids that a referral as the first step of a {@link Past} gives. */
    public static final PersonId SAM = new PersonId(new UUID(100, 1));

    public static final PersonId NOOR = new PersonId(new UUID(100, 2));
    public static final PersonId RUBEN = new PersonId(new UUID(100, 3));

    /** Not yet named on the path. */
    public static final PersonId TOOS = new PersonId(new UUID(9, 4));

    /** Sam turns sixteen on 14 May 2026 and eighteen on 14 May 2028. */
    public static final BirthDate SAM_BORN = new BirthDate(LocalDate.of(2010, 5, 14));

    private Family() {}

    public static NewPerson newSam() {
        return new NewPerson(
                new Line("Sam"),
                new Line("Verzonnen"),
                SAM_BORN,
                new Bsn("999990019"),
                new Line("Lindelaan 3, Bergen"),
                null);
    }

    /** A carer whose birth date and number are not asked. */
    public static NewPerson someone(String given) {
        return new NewPerson(new Line(given), new Line("Verzonnen"), null, null, null, null);
    }
}
