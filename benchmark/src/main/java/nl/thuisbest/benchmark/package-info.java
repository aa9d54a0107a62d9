@NullMarked
package nl.thuisbest.benchmark;

import org.jspecify.annotations.NullMarked;
