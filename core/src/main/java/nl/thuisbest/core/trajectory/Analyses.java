package nl.thuisbest.core.trajectory;

import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.trajectory.AnalysisEvent.AnalysisAdopted;
import nl.thuisbest.core.trajectory.AnalysisEvent.ParentHelpRecorded;
import nl.thuisbest.core.trajectory.AnalysisEvent.SharingConsented;
import nl.thuisbest.core.trajectory.AnalysisEvent.SharingWithdrawn;
import org.jspecify.annotations.Nullable;

/**
 * The register of the shared analysis of a path: what is being made now, the versions that were
 * adopted, the help that parents need for themselves, and with whom it may be shared.
 *
 * @param changed whether the analysis changed since the last version
 * @param parentHelp never part of a version: it is about one parent (care-rules 15)
 * @param joined how many ever took part; the next number follows from it, as for the other counts
 */
public record Analyses(
        Analysis current,
        List<Version> versions,
        boolean changed,
        List<ParentHelpRecorded> parentHelp,
        List<Sharing> sharing,
        int joined,
        int placed,
        int drawn) {
    private static final Analyses NONE =
            new Analyses(Analysis.NONE, List.of(), false, List.of(), List.of(), 0, 0, 0);

    /** An adopted version as it was. */
    public record Version(AnalysisAdopted adopted, Analysis analysis) {}

    /**
     * @param withdrawn null while the consent holds
     */
    public record Sharing(SharingConsented consent, @Nullable SharingWithdrawn withdrawn) {}

    public static Analyses of(Trajectory path) {
        return path.history()
                .events(AnalysisEvent.class)
                .reduce(NONE, Analyses::evolve, (_, later) -> later);
    }

    public Optional<Version> last() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    public Optional<Version> version(int number) {
        return versions.stream()
                .filter(one -> one.adopted().version().value() == number)
                .findFirst();
    }

    public Optional<ParentHelpRecorded> parentHelp(ParentHelpNo number) {
        return parentHelp.stream().filter(one -> one.number().equals(number)).findFirst();
    }

    public Optional<Sharing> sharing(SharingNo number) {
        return sharing.stream().filter(one -> one.consent().number().equals(number)).findFirst();
    }

    /** Earlier help of a path in the order in which it was recorded, from number 1. */
    public static List<CourseEvent.EarlierHelpRecorded> earlierHelp(Trajectory path) {
        return path.history().events(CourseEvent.EarlierHelpRecorded.class).toList();
    }

    /** That of the young person: what a parent had is that parent's (care-rules 15). */
    public static List<CourseEvent.EarlierHelpRecorded> earlierHelpOfYouth(Trajectory path) {
        return earlierHelp(path).stream()
                .filter(help ->
                        help.forWhom() == null || help.forWhom().equals(path.course().youth()))
                .toList();
    }

    private Analyses evolve(AnalysisEvent event) {
        var next = current.evolve(event);
        return switch (event) {
            case AnalysisAdopted e ->
                    with(next, Lists.plus(versions, new Version(e, current)), false, sharing);
            case ParentHelpRecorded e ->
                    new Analyses(
                            next,
                            versions,
                            changed,
                            parentHelp(e.number()).isPresent()
                                    ? Lists.replace(
                                            parentHelp, h -> h.number().equals(e.number()), _ -> e)
                                    : Lists.plus(parentHelp, e),
                            sharing,
                            joined,
                            placed,
                            drawn);
            case SharingConsented e ->
                    with(next, versions, changed, Lists.plus(sharing, new Sharing(e, null)));
            case SharingWithdrawn e ->
                    with(
                            next,
                            versions,
                            changed,
                            Lists.replace(
                                    sharing,
                                    s -> s.consent().number().equals(e.number()),
                                    s -> new Sharing(s.consent(), e)));
            case AnalysisEvent.AnalysisJoined e ->
                    counting(next, Math.max(joined, e.number().value()), placed, drawn);
            case AnalysisEvent.TimelinePlaced e ->
                    counting(next, joined, Math.max(placed, e.number().value()), drawn);
            case AnalysisEvent.FactorRecorded e ->
                    counting(next, joined, placed, Math.max(drawn, e.number().value()));
            case AnalysisEvent.AnalysisQuestionSet _,
                    AnalysisEvent.AnalysisLeft _,
                    AnalysisEvent.TimelineRemoved _,
                    AnalysisEvent.FactorDropped _,
                    AnalysisEvent.FactorsLinked _,
                    AnalysisEvent.FactorsUnlinked _,
                    AnalysisEvent.WorkingTheoryWritten _,
                    AnalysisEvent.AnalysisVoiceRecorded _,
                    AnalysisEvent.AnalysisGoalsSet _,
                    AnalysisEvent.HelpReasoned _ ->
                    with(next, versions, true, sharing);
        };
    }

    private Analyses with(
            Analysis next,
            List<Version> nextVersions,
            boolean nextChanged,
            List<Sharing> nextSharing) {
        return new Analyses(
                next, nextVersions, nextChanged, parentHelp, nextSharing, joined, placed, drawn);
    }

    private Analyses counting(Analysis next, int people, int moments, int factors) {
        return new Analyses(next, versions, true, parentHelp, sharing, people, moments, factors);
    }
}
