/** Programmes that people make: drafts, approved editions, and the rulebook with them. */
@NullMarked
package nl.thuisbest.store.programme;

import org.jspecify.annotations.NullMarked;
