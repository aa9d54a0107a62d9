package nl.thuisbest.web.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.thuisbest.core.action.ActionType;
import nl.thuisbest.core.action.Actions;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.shape.Words;
import nl.thuisbest.web.drafts.FormAddress;
import nl.thuisbest.web.rules.RulesJson;

/**
 * The OpenAPI 3.1 document, made from the action records: an action that is added is in it, and a
 * component that changes changes it.
 */
final class OpenApi {
    private static final String ONE = "/api/trajectories/{id}";

    private static final Map<String, Force> FORCES =
            Arrays.stream(Force.values())
                    .collect(Collectors.toMap(Words::ofEnum, Function.identity()));

    private final Schemas schemas = new Schemas();

    static Map<String, Object> document(String version) {
        return new OpenApi().make(version);
    }

    private Map<String, Object> make(String version) {
        var document = new LinkedHashMap<String, Object>();
        document.put("openapi", "3.1.0");
        document.put("info", Map.of("title", "ThuisBest", "version", version));
        document.put("security", List.of(Map.of("session", List.of()), Map.of("basic", List.of())));
        document.put("paths", paths());
        document.put("components", components());
        return document;
    }

    private Map<String, Object> paths() {
        var paths = new LinkedHashMap<String, Object>();
        paths.put("/api/today", get(today()));
        paths.put("/api/regels", get(rules()));
        paths.put("/api/trajectories", get(trajectories()));
        paths.put(ONE, get(one()));
        paths.put(
                ONE + "/duties",
                get(list("listDuties", "What is due on a path, and what was", DutyJson.class)));
        paths.put(
                ONE + "/decisions",
                get(
                        list(
                                "listDecisions",
                                "Legal decisions of a path, the latest first, with their notices",
                                DecisionJson.class)));
        paths.put(ONE + "/journal", get(journal()));
        paths.put(
                ONE + "/wat-past",
                get(
                        ofOnePath(
                                "compareHelp",
                                "Which help fits, and what to ask",
                                schemas.of(FitJson.class))));
        paths.put(
                ONE + "/offers",
                get(
                        list(
                                "listOffers",
                                "What can be done now, and why the rest cannot",
                                OfferJson.class)));
        for (var type : Actions.all()) {
            if (type.code().equals(FormAddress.WITH_FILE)) {
                // Only a form sends a file.
                continue;
            }
            var refer = type.code().equals(FormAddress.REFER);
            var path = refer ? "/api/trajectories" : ONE + "/actions/" + type.code();
            paths.merge(path, Map.of("post", action(type, !refer)), OpenApi::both);
        }
        return paths;
    }

    private static Map<String, Object> get(Map<String, Object> operation) {
        return Map.of("get", operation);
    }

    private static Object both(Object one, Object other) {
        var all = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) one).forEach((k, v) -> all.put(k.toString(), v));
        ((Map<?, ?>) other).forEach((k, v) -> all.put(k.toString(), v));
        return all;
    }

    private Map<String, Object> components() {
        return Map.of(
                "schemas",
                schemas.named(),
                "securitySchemes",
                Map.of(
                        "session",
                        Map.of("type", "apiKey", "in", "cookie", "name", "SESSION"),
                        "basic",
                        Map.of("type", "http", "scheme", "basic")));
    }

    private Map<String, Object> action(ActionType<?> type, boolean ofOnePath) {
        var operation = new Operation(type.code().replace('-', '_'), type.code());
        operation.describe(type.nature().name().toLowerCase(Locale.ROOT) + ", part " + type.part());
        if (ofOnePath) {
            operation.ofOnePath();
            operation.header(
                    Revision.EXPECTED,
                    "the ETag of the path as the sender has seen it",
                    Map.of("type", "string", "pattern", "^(W/)?\"?[0-9]{1,9}\"?$"));
            operation.fails("404", "Not there, or not for this account", problem());
            operation.fails(
                    "409",
                    "Someone else recorded something first; what, if it may be seen",
                    problem());
            operation.fails("428", "No revision in " + Revision.EXPECTED, problem());
        }
        operation.takes(schemas.of(type.type()));
        operation.fails(
                "400", "What was sent cannot be read: every problem at its path", problem());
        operation.fails("415", "What was sent is no JSON", problem());
        operation.fails("422", "Refused: all reasons", problem());
        operation.answers(
                "201",
                "Recorded; the path with its new revision",
                schemas.of(TrajectoryJson.class));
        return operation.map(problem());
    }

    private Map<String, Object> today() {
        var operation =
                new Operation("readToday", "What must happen, what will go wrong, my paths");
        operation.query("everything", "also duties of other roles", flag());
        operation.fails("400", "A parameter that cannot be", problem());
        operation.answers("200", "The day", schemas.of(TodayJson.class));
        return operation.map(problem());
    }

    private Map<String, Object> rules() {
        var operation = new Operation("listRules", "Every rule in force on a day");
        operation.query("op", "the day; without it, today", day());
        operation.query("sinds", "also what changed since that day", day());
        operation.query("onderwerp", "subject", text());
        operation.query("kracht", "force of a rule", words(FORCES));
        operation.query("artikel", "part of a source", text());
        operation.query("zoek", "something that stands in it", text());
        operation.fails("400", "A parameter that cannot be", problem());
        operation.fails("403", "Not for this account", problem());
        operation.answers("200", "The rules of that day", schemas.of(RulesJson.class));
        return operation.map(problem());
    }

    private Map<String, Object> trajectories() {
        var operation = new Operation("listTrajectories", "Paths that the reader may list");
        operation.query("query", "part of a name", text());
        operation.query("phase", "phase of the programme", text());
        operation.query("sleeps", "where someone sleeps tonight", words(ReadController.SLEEPS));
        operation.query("late", "only those with something late", flag());
        operation.query("everyone", "everybody's paths, for who has that right", flag());
        operation.query("ended", "also those that ended or were declined", flag());
        operation.query("sort", "what they are sorted by", words(ReadController.SORTS));
        operation.query("page", "which page, from one", Map.of("type", "integer", "minimum", 1));
        operation.fails("400", "A parameter that cannot be", problem());
        operation.answers("200", "A page of paths", schemas.of(TrajectoriesJson.class));
        return operation.map(problem());
    }

    private Map<String, Object> one() {
        var operation = new Operation("readTrajectory", "One path as it is now");
        operation.ofOnePath();
        operation.fails("404", "Not there, or not for this account", problem());
        operation.answers(
                "200", "The path, its revision as ETag", schemas.of(TrajectoryJson.class));
        return operation.map(problem());
    }

    private Map<String, Object> journal() {
        var operation = new Operation("readJournal", "What happened on a path");
        operation.ofOnePath();
        operation.query("part", "a part of the dossier", text());
        operation.query("about", "youth, family, team, or the id of a person", text());
        operation.query("from", "first day, by when it was so", day());
        operation.query("until", "last day", day());
        operation.query("text", "something that stands in it", text());
        operation.fails("400", "A parameter that cannot be", problem());
        operation.fails("404", "Not there, or not for this account", problem());
        operation.answers("200", "The journal", schemas.of(JournalJson.class));
        return operation.map(problem());
    }

    private Map<String, Object> list(String id, String summary, Class<?> item) {
        return ofOnePath(id, summary, Schemas.array(schemas.of(item)));
    }

    private Map<String, Object> ofOnePath(String id, String summary, Map<String, Object> schema) {
        var operation = new Operation(id, summary);
        operation.ofOnePath();
        operation.fails("404", "Not there, or not for this account", problem());
        operation.answers("200", summary, schema);
        return operation.map(problem());
    }

    private Map<String, Object> problem() {
        return schemas.of(ProblemJson.class);
    }

    private static Map<String, Object> text() {
        return Map.of("type", "string");
    }

    private static Map<String, Object> day() {
        return Map.of("type", "string", "format", "date");
    }

    private static Map<String, Object> flag() {
        return Map.of("type", "boolean");
    }

    private static Map<String, Object> words(Map<String, ?> meanings) {
        var words = meanings.keySet().stream().filter(word -> !word.isEmpty()).sorted().toList();
        return Map.of("type", "string", "enum", words);
    }
}
