/**
 * Wie er nu buiten is: who is out on leave, who should be back, and what can be noted in one tap.
 */
@NullMarked
package nl.thuisbest.web.out;

import org.jspecify.annotations.NullMarked;
