/** Documents that list things are written by these tests, and fail when they are stale. */
@NullMarked
package nl.thuisbest.docs;

import org.jspecify.annotations.NullMarked;
