package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Period;

/**
 * Days on which help is given, or planned, that the municipality allocated nothing for (S1).
 *
 * @param past whether these days lie before today
 * @param endsEarly whether an allocation ran until then; else there was none
 */
public record Gap(Product product, Period period, boolean past, boolean endsEarly) {}
