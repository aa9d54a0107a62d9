package nl.thuisbest.web.trajectory;

import nl.thuisbest.web.piece.Basis;
import nl.thuisbest.web.piece.Mark;

/**
 * Something that should be so before going home. Open is a warning, never a lock.
 *
 * @param text what is known of it, or what helps to settle it
 * @param action where it can be recorded, or empty
 */
public record GateRow(
        String title, String text, Basis basis, boolean met, Mark mark, String action) {}
