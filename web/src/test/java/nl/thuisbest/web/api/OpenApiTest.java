package nl.thuisbest.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.thuisbest.core.action.Actions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpenApiTest {
    private final Map<String, Object> document = OpenApi.document("1");

    @Test
    void every_action_has_its_operation() {
        var paths = map(document.get("paths"));
        for (var type : Actions.all()) {
            if (type.code().equals("add-document")) {
                // Only a form sends a file.
                continue;
            }
            var path =
                    type.code().equals("refer")
                            ? "/api/trajectories"
                            : "/api/trajectories/{id}/actions/" + type.code();
            assertThat(map(paths.get(path)).containsKey("post")).as(path).isTrue();
        }
    }

    @Test
    void the_rules_of_a_day_are_in_it_with_what_can_be_asked() {
        var rules = map(map(map(document.get("paths")).get("/api/regels")).get("get"));
        assertThat(rules.get("operationId")).isEqualTo("listRules");
        assertThat(String.valueOf(rules.get("parameters")))
                .contains("op", "kracht", "law", "programme", "house");
    }

    @Test
    void every_reference_leads_to_a_schema() {
        var schemas = map(map(document.get("components")).get("schemas"));
        var wanted = new TreeSet<String>();
        references(document, wanted);
        assertThat(wanted).isNotEmpty().allMatch(schemas::containsKey);
    }

    @Test
    void what_is_optional_in_the_record_is_not_required_and_unknown_names_are_refused() {
        var place = map(map(map(document.get("components")).get("schemas")).get("Place"));
        assertThat(place.get("additionalProperties")).isEqualTo(false);
        assertThat(words(place.get("required"))).contains("group", "on").doesNotContain("room");
        assertThat(map(map(place.get("properties")).get("on")).get("format")).isEqualTo("date");
    }

    @Test
    void the_words_of_an_enum_are_its_choices() {
        var night = map(map(map(document.get("components")).get("schemas")).get("RecordNight"));
        var where = map(map(night.get("properties")).get("where"));
        assertThat(words(where.get("enum"))).contains("group", "not-back-in-time");
    }

    private static void references(Object value, TreeSet<String> found) {
        if (value instanceof Map<?, ?> map) {
            if (map.get("$ref") instanceof String reference) {
                found.add(reference.substring("#/components/schemas/".length()));
            }
            map.values().forEach(item -> references(item, found));
        } else if (value instanceof List<?> list) {
            list.forEach(item -> references(item, found));
        }
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : fail("no map: " + value);
    }

    private static List<String> words(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : fail("no list: " + value);
    }
}
