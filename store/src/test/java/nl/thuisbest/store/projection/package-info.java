/** Projections and lists under test. */
@NullMarked
package nl.thuisbest.store.projection;

import org.jspecify.annotations.NullMarked;
