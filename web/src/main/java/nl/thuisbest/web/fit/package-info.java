/** The page on which people look together which help fits. */
@NullMarked
package nl.thuisbest.web.fit;

import org.jspecify.annotations.NullMarked;
