package nl.thuisbest.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.thuisbest.core.action.ActionType;
import nl.thuisbest.core.action.Actions;

/**
 * The OpenAPI 3.1 document, made from the action records: an action that is added is in it, and a
 * component that changes changes it.
 */
final class OpenApi {
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private final Schemas schemas = new Schemas();

    static Map<String, Object> document(String version) {
        return new OpenApi().make(version);
    }

    private Map<String, Object> make(String version) {
        var paths = new LinkedHashMap<String, Object>();
        paths.put("/api/trajectories", Map.of("get", trajectories()));
        paths.put(
                "/api/trajectories/{id}",
                Map.of("get", read("readTrajectory", "One path as it is now", "TrajectoryJson")));
        paths.put(
                "/api/trajectories/{id}/duties",
                Map.of("get", list("listDuties", "What is due on a path", "DutyJson")));
        paths.put(
                "/api/trajectories/{id}/journal",
                Map.of("get", list("listEntries", "What happened on a path", "EntryJson")));
        paths.put(
                "/api/trajectories/{id}/offers",
                Map.of(
                        "get",
                        list(
                                "listOffers",
                                "What can be done now, and why the rest cannot",
                                "OfferJson")));
        for (var type : Actions.all()) {
            var code = type.code();
            var path =
                    code.equals("refer")
                            ? "/api/trajectories"
                            : "/api/trajectories/{id}/actions/" + code;
            paths.merge(path, Map.of("post", action(type)), OpenApi::both);
        }
        var document = new LinkedHashMap<String, Object>();
        document.put("openapi", "3.1.0");
        document.put("info", Map.of("title", "ThuisBest", "version", version));
        document.put("security", List.of(Map.of("session", List.of())));
        document.put("paths", paths);
        document.put("components", components());
        return document;
    }

    private static Object both(Object one, Object other) {
        var all = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) one).forEach((k, v) -> all.put(k.toString(), v));
        ((Map<?, ?>) other).forEach((k, v) -> all.put(k.toString(), v));
        return all;
    }

    private Map<String, Object> components() {
        for (var shown :
                List.of(TrajectoryJson.class, DutyJson.class, EntryJson.class, OfferJson.class)) {
            var _ = schemas.of(shown);
        }
        var all = new LinkedHashMap<String, Object>(schemas.named());
        all.put("Problem", problem());
        return Map.of(
                "schemas",
                all,
                "securitySchemes",
                Map.of("session", Map.of("type", "apiKey", "in", "cookie", "name", "SESSION")));
    }

    private Map<String, Object> action(ActionType<?> type) {
        var operation =
                operation(type.code().replace('-', '_'), type.code(), !type.code().equals("refer"));
        operation.put(
                "description",
                type.nature().name().toLowerCase(java.util.Locale.ROOT) + ", part " + type.part());
        operation.put(
                "requestBody",
                Map.of("required", true, "content", content(JSON, schemas.of(type.type()))));
        var answers =
                answers(
                        "201",
                        "Recorded; the path with its new revision",
                        reference("TrajectoryJson"));
        answers.put(
                "409",
                answer("Someone else recorded something first", PROBLEM, reference("Problem")));
        answers.put("422", answer("All reasons why not", PROBLEM, reference("Problem")));
        operation.put("responses", answers);
        return operation;
    }

    private Map<String, Object> trajectories() {
        var operation = operation("listTrajectories", "Paths that the reader may open", false);
        operation.put(
                "parameters",
                List.of(
                        query("query", "part of a name"),
                        query("phase", "phase of the programme"),
                        query("after", "cursor of the page before")));
        operation.put(
                "responses",
                answers("200", "A page of paths", Schemas.array(reference("TrajectoryJson"))));
        return operation;
    }

    private Map<String, Object> read(String id, String summary, String schema) {
        var operation = operation(id, summary, true);
        operation.put("responses", answers("200", summary, reference(schema)));
        return operation;
    }

    private Map<String, Object> list(String id, String summary, String schema) {
        var operation = operation(id, summary, true);
        operation.put("responses", answers("200", summary, Schemas.array(reference(schema))));
        return operation;
    }

    private static Map<String, Object> operation(String id, String summary, boolean ofOnePath) {
        var operation = new LinkedHashMap<String, Object>();
        operation.put("operationId", id);
        operation.put("summary", summary);
        if (ofOnePath) {
            var path =
                    Map.of(
                            "name",
                            "id",
                            "in",
                            "path",
                            "required",
                            true,
                            "schema",
                            Map.of("type", "string", "format", "uuid"));
            operation.put("parameters", List.of(path));
        }
        return operation;
    }

    private static Map<String, Object> query(String name, String description) {
        return Map.of(
                "name",
                name,
                "in",
                "query",
                "description",
                description,
                "schema",
                Map.of("type", "string"));
    }

    private Map<String, Object> answers(
            String status, String description, Map<String, Object> schema) {
        var answers = new LinkedHashMap<String, Object>();
        answers.put(status, answer(description, JSON, schema));
        answers.put("403", answer("Known, and not allowed", PROBLEM, reference("Problem")));
        answers.put(
                "404", answer("Not there, or not for this reader", PROBLEM, reference("Problem")));
        return answers;
    }

    private static Map<String, Object> answer(
            String description, String type, Map<String, Object> schema) {
        return Map.of("description", description, "content", content(type, schema));
    }

    private static Map<String, Object> content(String type, Map<String, Object> schema) {
        return Map.of(type, Map.of("schema", schema));
    }

    private static Map<String, Object> reference(String name) {
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    /** RFC 9457, with all reasons of a refusal and all problems of an input. */
    private static Map<String, Object> problem() {
        Map<String, Object> text = Map.of("type", "string");
        Map<String, Object> reason =
                Map.of(
                        "type",
                        "object",
                        "properties",
                        Map.of(
                                "code", text, "detail", text, "force", text, "source", text,
                                "field", text));
        return Map.of(
                "type",
                "object",
                "properties",
                Map.of(
                        "type",
                        text,
                        "title",
                        text,
                        "status",
                        Map.of("type", "integer"),
                        "detail",
                        text,
                        "reasons",
                        Schemas.array(reason)));
    }
}
