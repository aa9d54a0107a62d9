package nl.thuisbest.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.thuisbest.core.action.Actions;
import org.junit.jupiter.api.Test;

@org.jspecify.annotations.NullUnmarked
class OpenApiTest {
    private final Map<String, Object> document = OpenApi.document("1");

    @Test
    void every_action_has_its_operation() {
        var paths = map(document.get("paths"));
        for (var type : Actions.all()) {
            var path =
                    type.code().equals("refer")
                            ? "/api/trajectories"
                            : "/api/trajectories/{id}/actions/" + type.code();
            assertThat(map(paths.get(path))).as(path).containsKey("post");
        }
    }

    @Test
    void every_reference_leads_to_a_schema() {
        var schemas = map(map(document.get("components")).get("schemas"));
        var wanted = new TreeSet<String>();
        references(document, wanted);
        assertThat(wanted).isNotEmpty().allSatisfy(name -> assertThat(schemas).containsKey(name));
    }

    @Test
    void what_is_optional_in_the_record_is_not_required_and_unknown_names_are_refused() {
        var place = map(map(map(document.get("components")).get("schemas")).get("Place"));
        assertThat(place.get("additionalProperties")).isEqualTo(false);
        assertThat((List<?>) place.get("required"))
                .asList()
                .contains("group", "on")
                .doesNotContain("room");
        assertThat(map(map(place.get("properties")).get("on")).get("format")).isEqualTo("date");
    }

    @Test
    void the_words_of_an_enum_are_its_choices() {
        var night = map(map(map(document.get("components")).get("schemas")).get("RecordNight"));
        var where = map(map(night.get("properties")).get("where"));
        assertThat((List<?>) where.get("enum")).asList().contains("group", "not-back-in-time");
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

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        assertThat(value).isInstanceOf(Map.class);
        return (Map<String, Object>) value;
    }
}
