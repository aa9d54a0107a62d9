package nl.thuisbest.core.action;

import java.util.List;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.trajectory.AuthorisationNo;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.TimeOutRoute;
import org.jspecify.annotations.Nullable;

/** The one legal way back inside tonight, or none with what is offered instead (care-rules 4). */
public sealed interface TimeOutWay {
    /**
     * @param authorisation the title it rests on
     * @param leave the leave that is revoked, on that route
     * @param ground article of the decision
     * @param remedy article by which young person and representative can have it judged
     * @param tell articles that say who is told
     */
    record Open(
            TimeOutRoute route,
            AuthorisationNo authorisation,
            @Nullable LeaveNo leave,
            Source ground,
            Source remedy,
            List<Source> tell)
            implements TimeOutWay {
        public Open {
            tell = List.copyOf(tell);
        }
    }

    record Shut(Why why, List<Instead> instead) implements TimeOutWay {
        public Shut {
            instead = List.copyOf(instead);
        }
    }

    /** Why there is no way. */
    enum Why {
        INSIDE_ALREADY,
        NOT_PLACED_YET,
        NO_AUTHORISATION
    }

    /** What is offered when no closed time-out is possible. */
    enum Instead {
        NETWORK_PLACE,
        OPEN_PLACE,
        NEW_EMERGENCY_REQUEST
    }
}
