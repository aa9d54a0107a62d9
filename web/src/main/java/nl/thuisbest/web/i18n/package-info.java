/**
 * Every word on screen: language files per area ({@code i18n/AREA_nl.properties}), Dutch first, and
 * how dates and numbers are written.
 */
@NullMarked
package nl.thuisbest.web.i18n;

import org.jspecify.annotations.NullMarked;
