/**
 * One path on one page: who, where tonight, the ribbon, ready for home, what can be done now, and
 * the parts of the dossier, each made from its part of the state.
 */
@NullMarked
package nl.thuisbest.web.trajectory;

import org.jspecify.annotations.NullMarked;
