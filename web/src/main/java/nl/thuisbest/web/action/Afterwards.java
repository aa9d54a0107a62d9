package nl.thuisbest.web.action;

import nl.thuisbest.core.action.ActionType;
import nl.thuisbest.core.kernel.TrajectoryId;

/** Where somebody goes after an action: to the page on which what was recorded stands. */
final class Afterwards {
    private Afterwards() {}

    static String of(ActionType<?> type, TrajectoryId path) {
        return "/trajecten/"
                + path
                + switch (type.part()) {
                    case "analysis" -> "/analyse";
                    case "experts" -> "/expertteam";
                    case "place-search" -> "/coalitie";
                    default -> "";
                };
    }
}
