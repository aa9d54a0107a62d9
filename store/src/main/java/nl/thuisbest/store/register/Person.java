package nl.thuisbest.store.register;

import nl.thuisbest.core.kernel.BirthDate;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.people.Bsn;
import nl.thuisbest.core.people.Name;
import nl.thuisbest.core.people.NewPerson;
import org.jspecify.annotations.Nullable;

/**
 * Someone of a family, as the register knows him or her.
 *
 * @param secretAddress the address is shown to nobody who does not need it (care-rules 15)
 */
public record Person(
        PersonId id,
        Name name,
        @Nullable BirthDate born,
        @Nullable Bsn bsn,
        @Nullable Line address,
        @Nullable Line telephone,
        boolean secretAddress) {

    public static Person of(PersonId id, NewPerson person) {
        return new Person(
                id,
                new Name(person.given(), person.family()),
                person.born(),
                person.bsn(),
                person.address(),
                person.telephone(),
                false);
    }

    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
