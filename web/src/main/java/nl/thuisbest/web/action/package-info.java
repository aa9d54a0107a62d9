/**
 * What a person does on a path, by form or JSON: authorise, load, decide, append. The record of the
 * action is the form; nothing here knows a single action but the referral, which starts a path.
 */
@NullMarked
package nl.thuisbest.web.action;

import org.jspecify.annotations.NullMarked;
