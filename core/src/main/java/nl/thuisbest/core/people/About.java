package nl.thuisbest.core.people;

import java.util.List;
import nl.thuisbest.core.kernel.PersonId;

/**
 * About whom an entry is; what is about a parent is not shown to the child or the other parent
 * (care-rules 15).
 */
public sealed interface About {
    About YOUTH = new TheYoungPerson();
    About FAMILY = new TheFamily();
    About TEAM = new TheTeam();

    record TheYoungPerson() implements About {}

    /** Young person and carers together. */
    record TheFamily() implements About {}

    /** Nobody of the family: who works on it, beds, allocations. */
    record TheTeam() implements About {}

    record These(List<PersonId> people) implements About {
        public These {
            people = List.copyOf(people);
        }
    }

    static About person(PersonId person) {
        return new These(List.of(person));
    }
}
