/** Vandaag: what must happen, what will go wrong, my young people. */
@NullMarked
package nl.thuisbest.web.today;

import org.jspecify.annotations.NullMarked;
