/** Tests of the kit itself: a kit that lies would make every other test lie. */
@NullMarked
package nl.thuisbest.testkit;

import org.jspecify.annotations.NullMarked;
