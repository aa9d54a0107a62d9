/**
 * One path in the hands of one professional: read it, decide an action on it, add what was decided.
 */
@NullMarked
package nl.thuisbest.web.dossier;

import org.jspecify.annotations.NullMarked;
