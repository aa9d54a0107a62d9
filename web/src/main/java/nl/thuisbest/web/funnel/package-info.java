/** How referrals go: how many reach what in how many days, and which wait on whom. */
@NullMarked
package nl.thuisbest.web.funnel;

import org.jspecify.annotations.NullMarked;
