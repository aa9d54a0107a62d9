package nl.thuisbest.web.trajectories;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.thuisbest.store.projection.Tonight;
import nl.thuisbest.store.projection.TrajectoryList;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for, as it stands in the address.
 *
 * @param name part of a name, or empty
 * @param phase a phase of the programme, or empty
 * @param sleeps {@code binnen}, {@code verlof}, {@code thuis}, {@code elders}, or empty
 * @param late only those with something late
 * @param all everybody's, for who has that right
 * @param ended also those that ended or were declined
 * @param page from one
 */
public record Query(
        String name,
        String phase,
        String sleeps,
        boolean late,
        boolean all,
        boolean ended,
        TrajectoryList.Sort sort,
        int page) {
    public static final int SIZE = 25;

    /** The address of this list. */
    public String url() {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, "zoek", name);
        put(parameters, "fase", phase);
        put(parameters, "slaapt", sleeps);
        put(parameters, "laat", late ? "ja" : "");
        put(parameters, "wie", all ? "alle" : "");
        put(parameters, "ook", ended ? "afgesloten" : "");
        put(parameters, "sorteer", sort == TrajectoryList.Sort.NAME ? "" : word(sort));
        put(parameters, "pagina", page > 1 ? Integer.toString(page) : "");
        return parameters.isEmpty()
                ? "/trajecten"
                : parameters.entrySet().stream()
                        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), UTF_8))
                        .collect(Collectors.joining("&", "/trajecten?", ""));
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, value);
        }
    }

    public Query onPage(int other) {
        return new Query(name, phase, sleeps, late, all, ended, sort, other);
    }

    public boolean isPlain() {
        return name.isEmpty() && phase.isEmpty() && sleeps.isEmpty() && !late;
    }

    /** Where someone sleeps tonight, when that was asked. */
    @Nullable Tonight tonight() {
        return switch (sleeps) {
            case "binnen" -> Tonight.INSIDE;
            case "verlof" -> Tonight.LEAVE;
            case "thuis" -> Tonight.HOME;
            case "elders" -> Tonight.ELSEWHERE;
            default -> null;
        };
    }

    int offset() {
        return (page - 1) * SIZE;
    }

    public static String word(TrajectoryList.Sort sort) {
        return switch (sort) {
            case NAME -> "naam";
            case REFERRED -> "aangemeld";
            case RETURN -> "naar-huis";
            case TITLE -> "machtiging";
        };
    }

    static TrajectoryList.Sort sort(String word) {
        for (var sort : TrajectoryList.Sort.values()) {
            if (word(sort).equals(word)) {
                return sort;
            }
        }
        return TrajectoryList.Sort.NAME;
    }
}
