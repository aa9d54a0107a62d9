/** What the application does by itself while it runs. */
@NullMarked
package nl.thuisbest.web.app;

import org.jspecify.annotations.NullMarked;
