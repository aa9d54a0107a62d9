/** Canaries: classes that break the rules about this package on purpose. */
@NullMarked
package nl.thuisbest.arch.canary.core.trajectory;

import org.jspecify.annotations.NullMarked;
