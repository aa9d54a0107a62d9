/** Accounts against the real database. */
@NullMarked
package nl.thuisbest.store.staff;

import org.jspecify.annotations.NullMarked;
