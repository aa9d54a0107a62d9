package nl.thuisbest.store.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.thuisbest.core.journal.Envelope;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.people.About;

/**
 * A row of the journal as it is chained.
 *
 * @param about {@code youth}, {@code family}, {@code team} or {@code people}
 * @param people who, when {@code about} is {@code people}
 */
record Entry(
        UUID stream,
        int revision,
        String event,
        int version,
        String payload,
        String about,
        List<UUID> people,
        LocalDate on,
        UUID actor,
        String role,
        Instant recordedAt) {

    static String word(About about) {
        return switch (about) {
            case About.TheYoungPerson _ -> "youth";
            case About.TheFamily _ -> "family";
            case About.TheTeam _ -> "team";
            case About.These _ -> "people";
        };
    }

    static List<UUID> people(About about) {
        return about instanceof About.These these
                ? these.people().stream().map(person -> person.value()).toList()
                : List.of();
    }

    Envelope envelope() {
        return new Envelope(revision, recordedAt, new StaffId(actor), new RoleId(role));
    }
}
