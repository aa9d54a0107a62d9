package nl.thuisbest.rulebook.read;

import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.core.kernel.RestrictionId;
import nl.thuisbest.core.law.RestrictiveMeasure;
import nl.thuisbest.core.trajectory.Escort;
import nl.thuisbest.rulebook.problem.Fault;
import nl.thuisbest.rulebook.problem.Problems;

/** Reads the closed list of restrictive measures, which stands in a file of the folder law. */
final class RestrictionReader {
    private static final int OLDEST = 23;

    private RestrictionReader() {}

    static List<Located<RestrictiveMeasure>> read(Section file) {
        var measures = new ArrayList<Located<RestrictiveMeasure>>();
        if (file.has("measures")) {
            for (var section : file.sections("measures", true)) {
                measures.add(new Located<>(measure(section), section.place()));
                section.close();
            }
        }
        return measures;
    }

    private static RestrictiveMeasure measure(Section section) {
        return new RestrictiveMeasure(
                new RestrictionId(code(section)),
                Values.text(section, "text"),
                Values.count(section, "youngest", 0, OLDEST),
                Values.yesNo(section, "emergency-only", false),
                Values.yesNo(section, "conditional", false),
                Values.yesNo(section, "conditional-only", false),
                Values.yesNo(section, "told-beforehand", false),
                Values.yesNo(section, "reported-at-once", false),
                Values.yesNo(section, "seclusion", false),
                section.has("escort")
                        ? Values.word(section, "escort", Escort.class).orElse(null)
                        : null,
                Grounds.of(section).source(),
                Values.validity(section));
    }

    private static String code(Section section) {
        var id = Values.code(section, "id");
        return id.equals("-") ? "onbekend" : id;
    }

    /** A measure may have several editions, one after the other, never two on one day. */
    static void checkOverlap(List<Located<RestrictiveMeasure>> measures, Problems problems) {
        for (int i = 0; i < measures.size(); i++) {
            for (int j = 0; j < i; j++) {
                var later = measures.get(i);
                var earlier = measures.get(j);
                if (later.value().id().equals(earlier.value().id())
                        && later.value().validity().overlaps(earlier.value().validity())) {
                    problems.add(
                            later.at(),
                            Fault.MEASURE_OVERLAP,
                            later.value().id().value(),
                            earlier.at().toString());
                }
            }
        }
    }
}
