/** What each action gives and refuses, told in events. */
@NullMarked
package nl.thuisbest.core.action;

import org.jspecify.annotations.NullMarked;
