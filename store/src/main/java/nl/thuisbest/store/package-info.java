/**
 * What is kept: the journal and what is computed from it, the person register, and the plain tables
 * of the office.
 */
@NullMarked
package nl.thuisbest.store;

import org.jspecify.annotations.NullMarked;
