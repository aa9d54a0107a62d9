package nl.thuisbest.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description and the interface agree: what is described answers, and as described. */
class DescribedTest {
    private static Office office;
    private static JsonNode document;
    private static String path;

    @BeforeAll
    static void open() {
        office = new Office("api_described");
        document = Caller.stranger(office.server()).get("/api/openapi.json").json();
        path = office.referred("roos", "Sem");
        var roos = office.as("roos");
        var revision = roos.get(path).json().at("/revision").asInt();
        var night = "{\"where\": \"home\", \"note\": \"Bij oma.\", \"on\": \"%s\"}";
        assertThat(
                        roos.act(path, "record-night", revision, night.formatted(office.today()))
                                .status())
                .isEqualTo(201);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    /** One operation of the description. */
    private record Described(String path, String method, JsonNode operation) {}

    private static List<Described> operations(String method) {
        var found = new ArrayList<Described>();
        for (var of : document.get("paths").properties()) {
            if (of.getValue().has(method)) {
                found.add(new Described(of.getKey(), method, of.getValue().get(method)));
            }
        }
        assertThat(found).hasSizeGreaterThan(5);
        return found;
    }

    private static String address(Described described) {
        return described.path().replace("/api/trajectories/{id}", path);
    }

    private static void holds(Described described, Caller.Answer answer) {
        var as = described.method() + " " + described.path() + " " + answer.status();
        var response = described.operation().at("/responses/" + answer.status());
        assertThat(response.isMissingNode()).as(as + " is described").isFalse();
        var content = response.at("/content/" + answer.type().replace("/", "~1"));
        assertThat(content.isMissingNode()).as(as + " as " + answer.type()).isFalse();
        assertThat(SchemaCheck.problems(document, content.get("schema"), answer.json()))
                .as(as)
                .isEmpty();
    }

    @Test
    void every_view_that_is_described_answers_as_described() {
        for (var described : operations("get")) {
            var answer = office.as("roos").get(address(described));
            assertThat(answer.status()).as(described.path()).isEqualTo(200);
            holds(described, answer);
        }
    }

    @Test
    void every_parameter_that_is_described_is_taken_and_no_other() {
        for (var described : operations("get")) {
            var roos = office.as("roos");
            for (var parameter : described.operation().path("parameters")) {
                if (parameter.get("in").asString().equals("query")) {
                    var value = sample(parameter.get("schema"));
                    var name = parameter.get("name").asString();
                    var answer = roos.get(address(described) + "?" + name + "=" + value);
                    assertThat(answer.status())
                            .as(name)
                            .isEqualTo(name.equals("everyone") ? 403 : 200);
                    holds(described, answer);
                }
            }
        }
        assertThat(office.as("roos").get("/api/today?nothing=1").status()).isEqualTo(400);
    }

    private static String sample(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.at("/enum/0").asString();
        }
        return switch (schema.get("type").asString()) {
            case "boolean" -> "true";
            case "integer" -> "1";
            default -> schema.has("format") ? office.today() : "course";
        };
    }

    @Test
    void every_action_that_is_described_answers_as_described() {
        for (var described : operations("post")) {
            var roos = office.as("roos");
            var address = address(described);
            holds(described, Caller.stranger(office.server()).post(address, "{}"));
            var without = roos.post(address, "{}");
            holds(described, without);
            assertThat(without.status()).as(address).isIn(400, 403, 428);
            var answer = roos.post(address, "{}", "If-Match", "\"1\"");
            holds(described, answer);
            assertThat(answer.status()).as(address).isIn(400, 403);
        }
    }

    @Test
    void what_was_recorded_refused_and_overtaken_is_as_described() {
        var refer = find("/api/trajectories");
        var roos = office.as("roos");
        holds(refer, roos.post("/api/trajectories", office.referral("Bo", "")));
        holds(refer, roos.post("/api/trajectories", office.referral("Bo", "1")));
        var place = find("/api/trajectories/{id}/actions/place");
        var sent = "{\"site\": \"waterveen\", \"group\": \"De Haven\", \"on\": \"%s\"}";
        var json = sent.formatted(office.today());
        var revision = roos.get(path).json().at("/revision").asInt();
        var refused = roos.act(path, "place", revision, json);
        assertThat(refused.status()).isEqualTo(422);
        holds(place, refused);
        var overtaken = roos.act(path, "place", 1, json);
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.json().at("/meanwhile")).isNotEmpty();
        holds(place, overtaken);
        var elsewhere = office.as("hanneke").act(path, "place", 1, json);
        assertThat(elsewhere.status()).isEqualTo(404);
        holds(place, elsewhere);
    }

    @Test
    void the_check_itself_finds_what_is_wrong() {
        var schema = document.at("/components/schemas/DutyJson");
        var wrong = new JsonMapper().readTree("{\"late\": \"yes\", \"more\": 1}");
        assertThat(SchemaCheck.problems(document, schema, wrong))
                .contains("/late is no boolean", " has more", " lacks dueOn");
    }

    private static Described find(String path) {
        return operations("post").stream()
                .filter(described -> described.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
