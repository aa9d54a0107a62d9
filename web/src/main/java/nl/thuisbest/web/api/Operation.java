package nl.thuisbest.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.thuisbest.web.error.Problems;

/** One operation of the OpenAPI document, put together piece by piece. */
final class Operation {
    private static final String JSON = "application/json";

    private final Map<String, Object> operation = new LinkedHashMap<>();
    private final List<Map<String, Object>> parameters = new ArrayList<>();
    private final Map<String, Object> answers = new TreeMap<>();

    Operation(String id, String summary) {
        operation.put("operationId", id);
        operation.put("summary", summary);
    }

    void describe(String description) {
        operation.put("description", description);
    }

    void ofOnePath() {
        parameters.add(
                parameter(
                        "id",
                        "path",
                        "the path",
                        Map.of("type", "string", "format", "uuid"),
                        true));
    }

    void query(String name, String description, Map<String, Object> schema) {
        parameters.add(parameter(name, "query", description, schema, false));
    }

    void header(String name, String description, Map<String, Object> schema) {
        parameters.add(parameter(name, "header", description, schema, true));
    }

    private static Map<String, Object> parameter(
            String name,
            String in,
            String description,
            Map<String, Object> schema,
            boolean required) {
        return Map.of(
                "name",
                name,
                "in",
                in,
                "required",
                required,
                "description",
                description,
                "schema",
                schema);
    }

    void takes(Map<String, Object> schema) {
        operation.put("requestBody", Map.of("required", true, "content", content(JSON, schema)));
    }

    void answers(String status, String description, Map<String, Object> schema) {
        answers.put(status, answer(description, JSON, schema));
    }

    void fails(String status, String description, Map<String, Object> problem) {
        answers.put(status, answer(description, Problems.TYPE, problem));
    }

    /**
     * The whole of it.
     *
     * @param problem the schema of a failure, for what can go wrong with every operation
     */
    Map<String, Object> map(Map<String, Object> problem) {
        fails("401", "Nobody is signed in, or with a wrong password", problem);
        fails("403", "Known, and not allowed", problem);
        fails("429", "Too many wrong passwords; later again", problem);
        if (!parameters.isEmpty()) {
            operation.put("parameters", parameters);
        }
        operation.put("responses", answers);
        return operation;
    }

    private static Map<String, Object> answer(
            String description, String type, Map<String, Object> schema) {
        return Map.of("description", description, "content", content(type, schema));
    }

    private static Map<String, Object> content(String type, Map<String, Object> schema) {
        return Map.of(type, Map.of("schema", schema));
    }
}
