/**
 * Who the ids of the journal are: names, birth dates and addresses stand here and nowhere else, a
 * BSN is encrypted and found by keyed hash.
 */
@NullMarked
package nl.thuisbest.store.register;

import org.jspecify.annotations.NullMarked;
