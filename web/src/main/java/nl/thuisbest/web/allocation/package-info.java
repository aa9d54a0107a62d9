/**
 * An allocation of a municipality as the start of a referral: read in, kept until somebody
 * completes it, and then a path with its allocation registered.
 */
@NullMarked
package nl.thuisbest.web.allocation;

import org.jspecify.annotations.NullMarked;
