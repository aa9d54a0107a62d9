/** Templates without a server. */
@NullMarked
package nl.thuisbest.web.page;

import org.jspecify.annotations.NullMarked;
