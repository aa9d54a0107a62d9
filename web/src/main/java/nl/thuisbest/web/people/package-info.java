/** Who someone is: names of professionals and of families, and the words of the rulebook. */
@NullMarked
package nl.thuisbest.web.people;

import org.jspecify.annotations.NullMarked;
