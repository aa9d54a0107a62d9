/**
 * How a page is made: one page is one record is one template. A handler returns an {@code Answer};
 * the record {@code nl.thuisbest.web.today.TodayPage} is shown by the template {@code
 * today/TodayPage.jte}, with the record as {@code page} and what every page needs as {@code ui}.
 */
@NullMarked
package nl.thuisbest.web.page;

import org.jspecify.annotations.NullMarked;
