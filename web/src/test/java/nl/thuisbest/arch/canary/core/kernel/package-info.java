/** Canaries: classes that break the rules about this package on purpose. */
@NullMarked
package nl.thuisbest.arch.canary.core.kernel;

import org.jspecify.annotations.NullMarked;
