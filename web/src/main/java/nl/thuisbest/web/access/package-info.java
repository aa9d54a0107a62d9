/** Who may see which path, and the log of every view of one. */
@NullMarked
package nl.thuisbest.web.access;

import org.jspecify.annotations.NullMarked;
