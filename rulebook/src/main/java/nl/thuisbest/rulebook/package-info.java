@NullMarked
package nl.thuisbest.rulebook;

import org.jspecify.annotations.NullMarked;
