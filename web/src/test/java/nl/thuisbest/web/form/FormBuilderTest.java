package nl.thuisbest.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.thuisbest.core.action.Actions;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.web.error.Invalid.Problem;
import nl.thuisbest.web.i18n.Language;
import nl.thuisbest.web.i18n.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormBuilderTest {
    private static final Languages LANGUAGES = Languages.load();

    @ParameterizedTest
    @EnumSource
    void every_part_of_every_action_has_a_name_on_screen(Language language) {
        var missing = new ArrayList<String>();
        for (var type : Actions.all()) {
            var form =
                    FormBuilder.build(
                            type.code(),
                            type.type(),
                            Trees.NOTHING,
                            List.of(),
                            Choices.NONE,
                            LANGUAGES.in(language));
            labels(form.parts()).stream()
                    .filter(label -> label.contains("\u2039"))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void what_was_typed_stays_and_its_problem_stands_beside_it() {
        var typed = tree(Map.of("period.last", "ooit", "rows.3.detail", "x", "way.kind", "by-bus"));
        var form =
                build(
                        typed,
                        List.of(
                                Problem.at("period.until", "format-local-date"),
                                Problem.at("rows.3.what", "required"),
                                Problem.at("way.on", "required"),
                                Problem.at("other", "unknown-name")));
        assertThat(field(form, "period.last").value()).isEqualTo("ooit");
        assertThat(field(form, "period.last").problem()).contains("28 maart 2026");
        assertThat(field(form, "rows.3.detail").value()).isEqualTo("x");
        assertThat(field(form, "rows.3.what").problem()).isNotNull();
        assertThat(field(form, "way.by-bus.on").problem()).isNotNull();
        assertThat(field(form, "way.by-foot.along").problem()).isNull();
        assertThat(form.pointers())
                .extracting(Form.Pointer::id)
                .containsExactly("veld-period-last", "veld-rows-3-what", "veld-way-by-bus-on", "");
    }

    @Test
    void rows_can_be_added_and_taken_away_without_losing_the_others() {
        var one = tree(Map.of("rows.0.what", "a", "rows.1.what", "b"));
        var more = FormTree.withItem(one, "rows");
        assertThat(fields(build(more, List.of()).parts()))
                .containsKeys("rows.0.what", "rows.1.what", "rows.2.what");
        var less = FormTree.without(more, "rows.0");
        assertThat(fields(build(less, List.of()).parts()))
                .doesNotContainKey("rows.0.what")
                .containsKeys("rows.1.what", "rows.2.what");
    }

    private static Form build(Tree typed, List<Problem> problems) {
        return FormBuilder.build(
                "sample", Sample.class, typed, problems, Choices.NONE, LANGUAGES.in(Language.NL));
    }

    private static Tree tree(Map<String, String> typed) {
        var parameters = new LinkedHashMap<String, String[]>();
        typed.forEach((name, value) -> parameters.put(name, new String[] {value}));
        return FormTree.of(parameters);
    }

    private static List<String> labels(List<Part> parts) {
        var labels = new ArrayList<String>();
        for (var part : parts) {
            labels.add(part.label());
            switch (part) {
                case Part.Field field ->
                        field.choices().stream().map(Choices.Choice::label).forEach(labels::add);
                case Part.Group group -> labels.addAll(labels(group.parts()));
                case Part.Rows rows -> labels.addAll(labels(rows.rows()));
                case Part.OneOf one ->
                        one.options()
                                .forEach(option -> {
                                    labels.add(option.label());
                                    labels.addAll(labels(option.parts()));
                                });
            }
        }
        return labels;
    }

    private static Part.Field field(Form form, String name) {
        var found = fields(form.parts()).get(name);
        return found == null ? fail("no field " + name) : found;
    }

    private static Map<String, Part.Field> fields(List<Part> parts) {
        var fields = new LinkedHashMap<String, Part.Field>();
        for (var part : parts) {
            switch (part) {
                case Part.Field field -> fields.put(field.name(), field);
                case Part.Group group -> fields.putAll(fields(group.parts()));
                case Part.Rows rows -> fields.putAll(fields(rows.rows()));
                case Part.OneOf one ->
                        one.options().forEach(option -> fields.putAll(fields(option.parts())));
            }
        }
        return fields;
    }
}
