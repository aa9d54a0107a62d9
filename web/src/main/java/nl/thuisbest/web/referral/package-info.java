/**
 * The referrer's own page by invitation: a link and a code that go apart, a short referral that is
 * kept as it is typed, and afterwards how far it is; and the page on which a coordinator invites.
 */
@NullMarked
package nl.thuisbest.web.referral;

import org.jspecify.annotations.NullMarked;
