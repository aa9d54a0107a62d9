package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import nl.thuisbest.core.access.Registration;
import nl.thuisbest.core.kernel.Line;

/**
 * The qualified behavioural scientist behind a declaration: in which register (RJ 2), and when the
 * young person was examined with this in view (JW 6.1.2(5)).
 */
public record Expert(Registration.Register register, Line number, LocalDate examinedOn) {}
