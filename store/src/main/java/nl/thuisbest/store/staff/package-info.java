/** Professionals with an account: names, roles, registration, password hash. */
@NullMarked
package nl.thuisbest.store.staff;

import org.jspecify.annotations.NullMarked;
