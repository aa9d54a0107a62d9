/** What the law makes of a path: alarms, told in facts. */
@NullMarked
package nl.thuisbest.core.law;

import org.jspecify.annotations.NullMarked;
