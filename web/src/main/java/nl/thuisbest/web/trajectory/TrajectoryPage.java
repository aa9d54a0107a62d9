package nl.thuisbest.web.trajectory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.web.analysis.Understanding;
import nl.thuisbest.web.coalition.CoalitionBrief;
import nl.thuisbest.web.due.AlarmRow;
import nl.thuisbest.web.due.DutyRow;
import nl.thuisbest.web.experts.ExpertsBrief;
import nl.thuisbest.web.journal.JournalView;
import nl.thuisbest.web.page.Page;
import nl.thuisbest.web.ribbon.RibbonView;
import org.jspecify.annotations.Nullable;

/**
 * One path on one page. A part that the reader may not see is null and leaves nothing behind.
 *
 * @param day the day it is shown as of
 * @param past whether that is before today; then nothing can be recorded here
 * @param measures whether the reader may see the rights and measures
 * @param shifts days ahead that moved, each as a sentence
 * @param arrival what to know of a referral that waits for its answer
 * @param homeToday what a ruling asks today, when somebody is inside because of what it took away
 * @param can what this reader can do now and what is asked for: what is due, and decisions
 * @param also what this reader can record besides
 * @param cannot what nobody can do now, or others do, and why
 */
public record TrajectoryPage(
        TrajectoryId id,
        LocalDate day,
        boolean past,
        boolean measures,
        Head head,
        String viewerRole,
        RibbonView ribbon,
        List<String> shifts,
        List<Sibling> siblings,
        @Nullable ArrivalNote arrival,
        @Nullable HomeToday homeToday,
        List<AlarmRow> alarms,
        @Nullable ReleaseNote release,
        @Nullable GatesView gates,
        List<OfferRow> can,
        List<OfferRow> also,
        List<OfferRow> cannot,
        List<DutyRow> duties,
        Dossier dossier)
        implements Page {
    /** The path of a brother or sister. */
    public record Sibling(TrajectoryId id, String name) {}

    /** The parts of the dossier. */
    public record Dossier(
            @Nullable PlanPart plan,
            @Nullable Understanding analysis,
            @Nullable ExpertsBrief experts,
            @Nullable CoalitionBrief placeSearch,
            @Nullable LegalPart legal,
            @Nullable RemediesPart remedies,
            @Nullable StayPart stay,
            @Nullable DaytimePart daytime,
            @Nullable SafetyPart safety,
            @Nullable TeamPart team,
            @Nullable MeasurementPart measurements,
            @Nullable CoursePart course,
            @Nullable JournalView journal) {}

    /** What can be recorded besides, by part of the dossier. */
    public SequencedMap<String, List<OfferRow>> alsoByPart() {
        var byPart = new LinkedHashMap<String, List<OfferRow>>();
        also.forEach(
                offer -> byPart.computeIfAbsent(offer.part(), _ -> new ArrayList<>()).add(offer));
        return byPart;
    }

    /** The names of the parts that are shown, in order. */
    public List<String> sections() {
        var sections = new ArrayList<String>();
        add(sections, "analysis", dossier.analysis());
        add(sections, "experts", dossier.experts());
        add(sections, "place-search", dossier.placeSearch());
        add(sections, "plan", dossier.plan());
        add(sections, "legal", dossier.legal());
        add(sections, "remedies", dossier.remedies());
        add(sections, "stay", dossier.stay());
        add(sections, "daytime", dossier.daytime());
        add(sections, "safety", dossier.safety());
        add(sections, "team", dossier.team());
        add(sections, "measurements", dossier.measurements());
        add(sections, "course", dossier.course());
        add(sections, "journal", dossier.journal());
        return sections;
    }

    private static void add(List<String> sections, String name, @Nullable Object part) {
        if (part != null) {
            sections.add(name);
        }
    }
}
