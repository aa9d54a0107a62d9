/** What is no part of a path: drafts, and who looked at what. */
@NullMarked
package nl.thuisbest.store.office;

import org.jspecify.annotations.NullMarked;
