@NullMarked
package nl.thuisbest.simulation;

import org.jspecify.annotations.NullMarked;
