/**
 * Legal situations, one row each: what was so, which day it is or who acts, and what the law makes
 * of it. They are judged by the rulebook as it is shipped.
 */
@NullMarked
package nl.thuisbest.rulebook.situations;

import org.jspecify.annotations.NullMarked;
