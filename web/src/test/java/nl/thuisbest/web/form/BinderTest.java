package nl.thuisbest.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.shape.Shapes;
import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.web.error.Invalid.Problem;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class BinderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
    private static final Map<String, String> ENOUGH =
            Map.of(
                    "name", "Sem",
                    "on", "2026-03-12",
                    "sure", "true",
                    "where", "home",
                    "period.from", "2026-03-13",
                    "period.last", "2026-03-15");

    @Test
    void a_form_that_is_filled_in_becomes_the_record() {
        var sample = whole(ENOUGH);
        assertThat(sample.name()).isEqualTo(new Line("Sem"));
        assertThat(sample.remark()).isNull();
        assertThat(sample.where()).isEqualTo(Whereabouts.HOME);
        assertThat(sample.period())
                .isEqualTo(Period.ofDays(LocalDate.of(2026, 3, 13), LocalDate.of(2026, 3, 15)));
        assertThat(sample.words()).isEmpty();
        assertThat(sample.inner()).isNull();
        assertThat(sample.way()).isNull();
    }

    @Test
    void all_problems_come_at_once_each_at_its_path() {
        assertThat(
                        problems(
                                Map.of(
                                        "period.from",
                                        "ooit",
                                        "inner.detail",
                                        "x",
                                        "rows.2.detail",
                                        "y")))
                .extracting(Problem::path, Problem::key)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("name", "required"),
                        org.assertj.core.groups.Tuple.tuple("on", "required"),
                        org.assertj.core.groups.Tuple.tuple("sure", "required"),
                        org.assertj.core.groups.Tuple.tuple("where", "required"),
                        org.assertj.core.groups.Tuple.tuple("period.from", "format-local-date"),
                        org.assertj.core.groups.Tuple.tuple("period.until", "required"),
                        org.assertj.core.groups.Tuple.tuple("inner.what", "required"),
                        org.assertj.core.groups.Tuple.tuple("rows.2.what", "required"));
    }

    @Test
    void a_record_that_refuses_its_parts_says_which() {
        assertThat(problems(with("period.last", "2026-03-12")))
                .extracting(Problem::path, Problem::key)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("period.until", "period-order"));
    }

    @Test
    void dates_and_numbers_are_read_as_people_type_them() {
        var typed = new LinkedHashMap<>(ENOUGH);
        typed.put("on", "za 28 maart");
        typed.put("mark", "7,5");
        typed.put("period.from", "13-3-2026");
        var sample = whole(typed);
        assertThat(sample.on()).isEqualTo(LocalDate.of(2026, 3, 28));
        assertThat(sample.mark()).isEqualTo(new BigDecimal("7.5"));
        assertThat(sample.period().from()).isEqualTo(LocalDate.of(2026, 3, 13));
    }

    @Test
    void blank_rows_do_not_count_and_the_order_of_rows_stays() {
        var typed = new LinkedHashMap<>(ENOUGH);
        typed.put("words.0", "");
        typed.put("words.10", "tien");
        typed.put("words.2", "twee");
        typed.put("rows.0.what", " ");
        typed.put("rows.1.what", "een");
        var sample = whole(typed);
        assertThat(sample.words()).containsExactly(new Line("twee"), new Line("tien"));
        assertThat(sample.rows()).containsExactly(new Sample.Inner(new Line("een"), null));
    }

    @Test
    void of_several_kinds_only_the_chosen_one_is_read() {
        var typed = new LinkedHashMap<>(ENOUGH);
        typed.put("way.kind", "by-bus");
        typed.put("way.by-bus.number", "12");
        typed.put("way.by-bus.on", "13 mrt 2026");
        typed.put("way.by-foot.along", "het kanaal");
        assertThat(whole(typed).way())
                .isEqualTo(new Sample.Way.ByBus(new Line("12"), LocalDate.of(2026, 3, 13)));
        typed.remove("way.by-bus.on");
        assertThat(problems(typed)).containsExactly(Problem.at("way.on", "required"));
    }

    @Test
    void an_id_must_be_one_of_those_offered() {
        var typed = with("staff", new UUID(0, 1).toString());
        Choices offered =
                (type, _) ->
                        type == StaffId.class
                                ? Optional.of(
                                        List.of(
                                                new Choices.Choice(
                                                        new UUID(0, 2).toString(), "Roos")))
                                : Optional.empty();
        assertThat(bind(typed, offered))
                .isEqualTo(new Bound.Broken<Sample>(List.of(Problem.at("staff", "choice"))));
        assertThat(whole(typed).staff()).isEqualTo(new StaffId(new UUID(0, 1)));
    }

    @Test
    void json_with_an_unknown_name_is_refused() {
        var json =
                """
                {"name":"Sem","on":"2026-03-12","sure":false,"where":"home","mark":7.5,"nmae":"x",
                 "period":{"from":"2026-03-13","until":"2026-03-16"},"words":["a"],"remark":null}
                """;
        var bound = Binder.bind(Sample.class, JsonTree.read(new JsonMapper(), json), Choices.NONE);
        assertThat(bound)
                .isEqualTo(new Bound.Broken<Sample>(List.of(Problem.at("nmae", "unknown-name"))));
    }

    @Test
    void json_that_says_the_same_as_a_form_gives_the_same_record() {
        var json =
                """
                {"name":"Sem","on":"2026-03-12","sure":true,"where":"home",
                 "period":{"from":"2026-03-13","until":"2026-03-16"}}
                """;
        assertThat(
                        Binder.bind(
                                        Sample.class,
                                        JsonTree.read(new JsonMapper(), json),
                                        Choices.NONE)
                                .orThrow())
                .isEqualTo(whole(ENOUGH));
    }

    private static Map<String, String> with(String name, String value) {
        var typed = new LinkedHashMap<>(ENOUGH);
        typed.put(name, value);
        return typed;
    }

    private static Sample whole(Map<String, String> typed) {
        return bind(typed, Choices.NONE).orThrow();
    }

    private static List<Problem> problems(Map<String, String> typed) {
        return bind(typed, Choices.NONE) instanceof Bound.Broken<Sample>(var problems)
                ? problems
                : List.of();
    }

    private static Bound<Sample> bind(Map<String, String> typed, Choices choices) {
        var parameters = new LinkedHashMap<String, String[]>();
        typed.forEach((name, value) -> parameters.put(name, new String[] {value}));
        var tree = new FormInput(TODAY).read(Shapes.record(Sample.class), FormTree.of(parameters));
        return Binder.bind(Sample.class, tree, choices);
    }
}
