package nl.thuisbest.core.people;

import nl.thuisbest.core.kernel.BirthDate;
import nl.thuisbest.core.kernel.Line;
import org.jspecify.annotations.Nullable;

/** Someone to be entered in the person register, as the referrer or family gave it. */
public record NewPerson(
        Line given,
        Line family,
        @Nullable BirthDate born,
        @Nullable Bsn bsn,
        @Nullable Line address,
        @Nullable Line telephone) {}
