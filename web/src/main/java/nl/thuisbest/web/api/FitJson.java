package nl.thuisbest.web.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How all programmes stand for one young person, most at home first, as the page wat-past tells it.
 * A total over criteria is not in it: people weigh, and choose together.
 *
 * @param preference why the first of those that fit goes first
 * @param chosen the last choice, or null
 * @param nothingLighter whether all that is lighter than closed help was settled not to fit: met,
 *     not-met or unknown
 * @param questions what to ask next, what settles most first
 * @param changes what would have to change for help at home to be possible
 */
public record FitJson(
        int revision,
        String youth,
        LocalDate day,
        Preference preference,
        @Nullable HelpChoice chosen,
        List<ComparedProgramme> programmes,
        List<JudgedCriterion> criteria,
        String nothingLighter,
        String nothingLighterSource,
        List<ToAsk> questions,
        List<WouldChange> changes,
        List<EarlierHelpTold> earlierHelp) {
    /** A sentence and what it rests on. */
    public record Preference(String text, String source) {}

    /**
     * What was chosen together.
     *
     * @param whyNotLighter where lighter help might do
     * @param deviation why it was chosen though it does not fit, or is not known to
     */
    public record HelpChoice(
            String programme,
            LocalDate on,
            String reasons,
            @Nullable String whyNotLighter,
            @Nullable String deviation) {}

    /**
     * A programme as it stands.
     *
     * @param setting where a young person lives with it
     * @param fit fits, no-place, open or does-not-fit
     * @param unknown how many of its criteria are not known yet
     * @param noPlaceSince since when nobody who was asked has a place
     * @param silent what its sources do not say
     */
    public record ComparedProgramme(
            String programme,
            String name,
            String setting,
            boolean atHome,
            String fit,
            int unknown,
            List<PlaceTold> places,
            @Nullable LocalDate noPlaceSince,
            List<SilenceJson> silent) {}

    /**
     * What no source says.
     *
     * @param agreed what the organisation agreed about it: no source and no rule
     */
    public record SilenceJson(String point, String question, @Nullable AgreedJson agreed) {}

    /** An agreement of the organisation, by whom and when. */
    public record AgreedJson(String text, String staff, LocalDate on) {}

    /**
     * What one provider said about a place.
     *
     * @param answer yes, later or no; null as long as nobody answered
     */
    public record PlaceTold(
            String provider,
            LocalDate askedOn,
            @Nullable String answer,
            @Nullable LocalDate from,
            @Nullable LocalDate answeredOn) {}

    /**
     * A criterion, what is known of it, and how it stands for those who ask it.
     *
     * @param finding met, not-met or unknown
     * @param origin path when the path itself settles it, people, or nobody
     */
    public record JudgedCriterion(
            String criterion,
            String text,
            String finding,
            String origin,
            @Nullable Evidence evidence,
            List<StandsFor> cells) {}

    /** What someone found, on what ground, who said so and when. */
    public record Evidence(String finding, String text, String saidBy, LocalDate on) {}

    /**
     * @param inclusion whether it is asked for, or shuts out
     * @param stands fits, does-not-fit, or open when that is not known
     * @param note how this programme meets it
     */
    public record StandsFor(
            String programme,
            boolean inclusion,
            String stands,
            @Nullable String note,
            String force,
            String source) {}

    /**
     * Something to ask.
     *
     * @param kind criterion, or place when the question is whether there is one
     * @param of the criterion or the programme
     * @param askedBy the programmes that ask it and are still open
     */
    public record ToAsk(
            String kind,
            String of,
            String question,
            @Nullable Settled ifTrue,
            @Nullable Settled ifNot,
            List<String> askedBy) {}

    /** The programmes that an answer lets fit, and those it lets fall. */
    public record Settled(List<String> fit, List<String> fall) {}

    /** What would have to change. */
    public record WouldChange(String criterion, String text) {}

    /** Help of before and what came of it. */
    public record EarlierHelpTold(
            String what, String provider, @Nullable String when, String result, String source) {}
}
