package nl.thuisbest.core.access;

import java.util.List;

/** What a right can be about besides an action: a part of one dossier, or a page. */
public final class Parts {
    /** Parts of the dossier of one path. */
    public static final List<String> OF_A_DOSSIER =
            List.of(
                    "course",
                    "people",
                    "team",
                    "legal",
                    "stay",
                    "plan",
                    "restrictions",
                    "daytime",
                    "safety",
                    "measurements",
                    "analysis",
                    "experts",
                    "place-search",
                    "journal");

    /** Pages that are about no single path, or open many. */
    public static final List<String> PAGES =
            List.of(
                    "today",
                    "trajectories",
                    "all-trajectories",
                    "out",
                    "results",
                    "inspectorate",
                    "inspectorate-send",
                    "referrals",
                    "funnel",
                    "funnel-numbers",
                    "departures",
                    "departure-numbers",
                    "incidents",
                    "incident-numbers",
                    "experts",
                    "programme-drafts",
                    "programme-approval",
                    "rulebook",
                    "settings",
                    "access-log",
                    "operations");

    private Parts() {}

    public static String part(String part) {
        return "part:" + part;
    }

    public static String page(String page) {
        return "page:" + page;
    }

    public static String action(String code) {
        return "action:" + code;
    }
}
