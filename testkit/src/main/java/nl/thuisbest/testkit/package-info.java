@NullMarked
package nl.thuisbest.testkit;

import org.jspecify.annotations.NullMarked;
