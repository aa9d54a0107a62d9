package nl.thuisbest.web.trajectory;

import java.util.List;
import nl.thuisbest.web.piece.Mark;

/** A complaint or a court case: when it began, what it is against, and how it stands. */
public record RemedyRow(String on, String what, String against, List<Mark> marks) {
    public RemedyRow {
        marks = List.copyOf(marks);
    }
}
