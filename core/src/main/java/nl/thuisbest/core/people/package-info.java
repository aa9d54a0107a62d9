/** The people around a young person: who they are to them, gezag, age. */
@NullMarked
package nl.thuisbest.core.people;

import org.jspecify.annotations.NullMarked;
