/** Language files and dates. */
@NullMarked
package nl.thuisbest.web.i18n;

import org.jspecify.annotations.NullMarked;
