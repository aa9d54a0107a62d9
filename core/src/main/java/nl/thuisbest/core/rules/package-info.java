/** Three-valued findings with their explanation: yes, no, not known yet. */
@NullMarked
package nl.thuisbest.core.rules;

import org.jspecify.annotations.NullMarked;
