/**
 * The rulebook: programmes, clocks and rights as data, read strictly from YAML. One reader serves
 * the application and the lint, so that what lint calls sound is what runs.
 */
@NullMarked
package nl.thuisbest.rulebook;

import org.jspecify.annotations.NullMarked;
