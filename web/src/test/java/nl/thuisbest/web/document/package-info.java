/** Files as people send them, and as those send them who mean harm. */
@NullMarked
package nl.thuisbest.web.document;

import org.jspecify.annotations.NullMarked;
