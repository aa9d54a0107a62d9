/** Referrals before they are a path: invitations with what was typed so far. */
@NullMarked
package nl.thuisbest.store.referral;

import org.jspecify.annotations.NullMarked;
