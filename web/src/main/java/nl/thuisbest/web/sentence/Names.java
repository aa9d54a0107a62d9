package nl.thuisbest.web.sentence;

import java.util.Optional;
import nl.thuisbest.core.kernel.Code;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.StaffId;

/** Who someone is and how the rulebook names a code, for a reader who may know. */
public interface Names {
    String staff(StaffId staff);

    /** The person's name, or who it is to the young person when the name is not for this reader. */
    String person(PersonId person);

    /** The text of the rulebook in the language of the reader. */
    Optional<String> code(Code code);
}
