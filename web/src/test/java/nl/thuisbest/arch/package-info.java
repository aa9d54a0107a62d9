/**
 * What no compiler sees: the borders between modules and areas, purity of the core, and the habits
 * of the sources. Each rule has a canary, something that breaks it, to show that the rule can fail.
 */
@NullMarked
package nl.thuisbest.arch;

import org.jspecify.annotations.NullMarked;
