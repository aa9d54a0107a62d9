/** Pages about the product itself: help, accessibility, privacy and who looked at what. */
@NullMarked
package nl.thuisbest.web.about;

import org.jspecify.annotations.NullMarked;
