package nl.thuisbest.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.thuisbest.core.action.Actions;
import nl.thuisbest.core.kernel.StaffId;
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
                            Map.of(),
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

    @Test
    void what_may_be_left_out_and_has_nothing_to_choose_is_not_asked() {
        Choices nobody =
                (type, _) -> type == StaffId.class ? Optional.of(List.of()) : Optional.empty();
        assertThat(fields(build(Trees.NOTHING, List.of(), nobody).parts()))
                .containsKey("remark")
                .doesNotContainKey("staff");
        assertThat(fields(build(tree(Map.of("staff", "x")), List.of(), nobody).parts()))
                .containsKey("staff");
        assertThat(fields(build(Trees.NOTHING, List.of()).parts())).containsKey("staff");
    }

    @Test
    void what_can_be_chosen_several_times_over_is_ticked() {
        var form = build(tree(Map.of("days.4", "friday", "days.9", "monday")), List.of());
        var ticks =
                form.parts().stream()
                        .filter(Part.Ticks.class::isInstance)
                        .map(Part.Ticks.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(ticks.name()).isEqualTo("days");
        assertThat(ticks.ticks())
                .filteredOn(Part.Tick::on)
                .extracting(tick -> tick.name() + " " + tick.choice().value())
                .containsExactly("days.0 monday", "days.4 friday");
        var wrong = build(Trees.NOTHING, List.of(Problem.at("days.1", "required")));
        assertThat(wrong.pointers()).extracting(Form.Pointer::id).containsExactly("veld-days");
    }

    @Test
    void a_refusal_stands_at_its_field_and_is_not_told_twice_above() {
        var form =
                FormBuilder.build(
                        "sample",
                        Sample.class,
                        tree(Map.of("way.kind", "by-bus")),
                        List.of(),
                        Map.of("way.on", "Die dag rijdt er geen bus."),
                        Choices.NONE,
                        LANGUAGES.in(Language.NL));
        assertThat(field(form, "way.by-bus.on").problem()).isEqualTo("Die dag rijdt er geen bus.");
        assertThat(form.pointers()).isEmpty();
        assertThat(form.placeOf("way.on")).isEqualTo("veld-way-by-bus-on");
        assertThat(form.placeOf("name")).isNull();
        assertThat(form.with(List.of()).placeOf("way.on")).isNull();
    }

    private static Form build(Tree typed, List<Problem> problems) {
        return build(typed, problems, Choices.NONE);
    }

    private static Form build(Tree typed, List<Problem> problems, Choices choices) {
        return FormBuilder.build(
                "sample",
                Sample.class,
                typed,
                problems,
                Map.of(),
                choices,
                LANGUAGES.in(Language.NL));
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
                case Part.Ticks ticks ->
                        ticks.ticks().forEach(tick -> labels.add(tick.choice().label()));
                case Part.OneOf one -> one.options().forEach(option -> labels.add(option.label()));
                case Part.Group _, Part.Rows _ -> {}
            }
            labels.addAll(labels(part.inside()));
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
            if (part instanceof Part.Field field) {
                fields.put(field.name(), field);
            }
            fields.putAll(fields(part.inside()));
        }
        return fields;
    }
}
