/** Tests of what is kept of referrals before they are a path, on a real database. */
@NullMarked
package nl.thuisbest.store.programme;

import org.jspecify.annotations.NullMarked;
