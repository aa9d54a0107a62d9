/** What the organisation agrees itself, where the sources of a programme are silent. */
@NullMarked
package nl.thuisbest.web.settings;

import org.jspecify.annotations.NullMarked;
