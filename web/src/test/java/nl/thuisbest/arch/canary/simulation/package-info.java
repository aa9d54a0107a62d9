/** Canaries: classes that break the rules about this package on purpose. */
@NullMarked
package nl.thuisbest.arch.canary.simulation;

import org.jspecify.annotations.NullMarked;
