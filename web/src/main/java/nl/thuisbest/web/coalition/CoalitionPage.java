package nl.thuisbest.web.coalition;

import gg.jte.Content;
import java.util.List;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.trajectory.CircleRing;
import nl.thuisbest.web.due.DutyRow;
import nl.thuisbest.web.page.Page;
import nl.thuisbest.web.piece.Mark;
import org.jspecify.annotations.Nullable;

/**
 * The search of one path for a place to grow up, for everybody who looks along.
 *
 * @param records whether this reader may write down what happens
 * @param leads whether this reader may begin, choose, agree and end
 * @param search the last one, or null while nobody searched
 * @param earlier searches before it, one line each
 */
public record CoalitionPage(
        TrajectoryId id,
        String name,
        String given,
        boolean records,
        boolean leads,
        @Nullable Search search,
        List<String> earlier)
        implements Page {
    public CoalitionPage {
        earlier = List.copyOf(earlier);
    }

    /** Whether this reader leads a search that goes on. */
    public boolean leadsNow() {
        return leads && search != null && search.open();
    }

    /**
     * @param days how long it goes on, or how long it took
     * @param ended how it ended and what came of it, or empty
     * @param drawing the circle, or null while nobody stands in it
     */
    public record Search(
            boolean open,
            String question,
            String why,
            String carrier,
            String days,
            String moves,
            String ended,
            String whatCame,
            List<DutyRow> duties,
            List<Need> ofYouth,
            List<Need> ofOthers,
            @Nullable Content drawing,
            List<Person> circle,
            List<Option> options,
            @Nullable Chosen chosen,
            List<Agreed> agreed,
            List<Stays> commitments,
            @Nullable Aftercare aftercare,
            @Nullable Adulthood adulthood) {
        public Search {
            duties = List.copyOf(duties);
            ofYouth = List.copyOf(ofYouth);
            ofOthers = List.copyOf(ofOthers);
            circle = List.copyOf(circle);
            options = List.copyOf(options);
            agreed = List.copyOf(agreed);
            commitments = List.copyOf(commitments);
        }
    }

    /**
     * @param who who says it, or empty for the young person
     * @param answer what is done with it, or null while that is open
     * @param told by whom and when a no was told, or empty
     * @param toTell whether it is a no of which the young person was not told yet
     */
    public record Need(
            int number,
            String kind,
            String who,
            String ownWords,
            @Nullable Mark answer,
            String reason,
            String told,
            boolean toTell) {}

    /**
     * @param consent empty when it was given
     * @param stays whether he or she committed to stay
     */
    public record Person(
            int number,
            String name,
            String isTo,
            CircleRing ring,
            String willDo,
            String consent,
            boolean stays) {}

    /**
     * @param why why it is not possible, or what was found
     */
    public record Option(
            int number,
            String which,
            String kind,
            String raisedBy,
            Mark state,
            boolean chosen,
            boolean impossible,
            String youthView,
            String why,
            List<Condition> takes) {
        public Option {
            takes = List.copyOf(takes);
        }
    }

    /** What a place takes still. */
    public record Condition(String what, String who, String due, boolean late) {}

    /**
     * @param answerToYouth why it is this place all the same, or empty
     */
    public record Chosen(
            String which,
            String on,
            String decidedBy,
            String youth,
            String youthView,
            String reasons,
            String answerToYouth) {}

    /**
     * Money or a deviation.
     *
     * @param kind the word of it
     * @param amount in euros, or empty
     * @param code of the action that changes it
     */
    public record Agreed(
            int number,
            String kind,
            String what,
            String amount,
            String instead,
            String why,
            String by,
            String until,
            Mark mark,
            boolean stands,
            String code) {}

    /**
     * @param ended why it ended and who was asked instead, or empty
     */
    public record Stays(
            int number,
            String who,
            String toWhat,
            String until,
            Mark mark,
            boolean stands,
            String ended) {}

    /**
     * @param next the next moment, or empty once it stopped
     */
    public record Aftercare(
            String who,
            String rhythm,
            String whatFor,
            String next,
            boolean late,
            String stopped,
            List<Visit> visits) {
        public Aftercare {
            visits = List.copyOf(visits);
        }
    }

    public record Visit(String on, String howIsIt, String youthSaid) {}

    /** What was arranged for 18. */
    public record Adulthood(
            String on, String living, String whoStays, String incomeAndCare, String youthView) {}
}
