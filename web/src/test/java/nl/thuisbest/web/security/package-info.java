/** The door, over plain HTTP. */
@NullMarked
package nl.thuisbest.web.security;

import org.jspecify.annotations.NullMarked;
