package nl.thuisbest.core.law;

import nl.thuisbest.core.kernel.BirthDate;
import nl.thuisbest.core.kernel.ProvisionId;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.Trajectory;

/** The birthdays at which other rules hold (care-rules 11), when they fall within the path. */
final class BirthdayMoments {
    private BirthdayMoments() {}

    static void put(Trajectory path, Rulebook rulebook, PathMoments.Put moments) {
        var born = path.course().born();
        if (born != null) {
            put(
                    Moments.SIXTEENTH_BIRTHDAY,
                    born,
                    Provisions.AGE_OF_CONSENT,
                    path,
                    rulebook,
                    moments);
            put(
                    Moments.EIGHTEENTH_BIRTHDAY,
                    born,
                    Provisions.AGE_OF_MAJORITY,
                    path,
                    rulebook,
                    moments);
        }
    }

    private static void put(
            String moment,
            BirthDate born,
            ProvisionId age,
            Trajectory path,
            Rulebook rulebook,
            PathMoments.Put moments) {
        rulebook.provisions()
                .birthday(age, born)
                .filter(day -> !day.isBefore(path.course().referredOn()))
                .ifPresent(day -> moments.at(moment, day, ""));
    }
}
