package nl.thuisbest.web.experts;

import nl.thuisbest.core.trajectory.ExpertAsk;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.piece.Mark;

/** How far a question to the expert team is, as a mark. */
final class AskMarks {
    private AskMarks() {}

    static Mark of(ExpertAsk ask, Words words) {
        var said = words.word(ask.stage());
        return switch (ask.stage()) {
            case TO_SCREEN, MORE_ASKED, TO_TABLE, TO_ADVISE, TO_FOLLOW -> Mark.open(said);
            case BROKEN_THROUGH -> Mark.ok(said);
            case EXPLAINED, ELSEWHERE, WITHDRAWN -> Mark.planned(said);
        };
    }
}
