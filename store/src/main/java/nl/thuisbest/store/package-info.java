@NullMarked
package nl.thuisbest.store;

import org.jspecify.annotations.NullMarked;
