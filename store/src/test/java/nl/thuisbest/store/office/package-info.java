/** Drafts and the access log under test. */
@NullMarked
package nl.thuisbest.store.office;

import org.jspecify.annotations.NullMarked;
