/** Tests of how actions are asked on screen. */
@NullMarked
package nl.thuisbest.web.action;

import org.jspecify.annotations.NullMarked;
