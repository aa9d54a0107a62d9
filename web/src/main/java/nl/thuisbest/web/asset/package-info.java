/** Styles, scripts, font and icons: our own files and those of the webjars. */
@NullMarked
package nl.thuisbest.web.asset;

import org.jspecify.annotations.NullMarked;
