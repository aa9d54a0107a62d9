package nl.thuisbest.web.analysis;

import java.util.List;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.web.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * The shared analysis of one path, for the kitchen table: as it stands now, or a version that was
 * adopted.
 *
 * @param records whether this reader may change it; never for a version
 * @param adopts whether this reader may adopt it now
 * @param apart whether what is about one parent only is shown too
 * @param keptApart how much is about one parent only
 * @param frozen the version that is read, or null for now
 * @param changed whether anything changed since the last version
 */
public record AnalysisPage(
        TrajectoryId id,
        String name,
        String given,
        boolean records,
        boolean adopts,
        boolean apart,
        int keptApart,
        @Nullable Version frozen,
        boolean changed,
        AnalysisBody body,
        List<Version> versions,
        @Nullable Comparison comparison,
        List<Help> parentHelp,
        List<Shared> sharing)
        implements Page {
    public AnalysisPage {
        versions = List.copyOf(versions);
        parentHelp = List.copyOf(parentHelp);
        sharing = List.copyOf(sharing);
    }

    /**
     * @param deviation why it was adopted all the same, or empty
     */
    public record Version(int number, String on, String by, String authors, String deviation) {}

    /**
     * What changed from one version to another.
     *
     * @param with the other version, 0 for now
     */
    public record Comparison(int from, int with, List<Change> changes) {
        public Comparison {
            changes = List.copyOf(changes);
        }
    }

    /** One difference: what it is, how it was and how it is; empty where it was not there. */
    public record Change(String what, String was, String is) {}

    /** Help that a parent needs. */
    public record Help(
            int number,
            String parent,
            String kind,
            String asked,
            String waiting,
            String paidBy,
            String stands,
            String remark) {}

    /**
     * @param ended the day on which it was withdrawn and by whom, or empty
     */
    public record Shared(
            int number, String withWhom, String by, String on, String limits, String ended) {}
}
