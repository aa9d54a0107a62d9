package nl.thuisbest.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import nl.thuisbest.core.choice.Comparison;
import nl.thuisbest.core.choice.NextQuestion;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.core.rules.Finding;
import nl.thuisbest.core.shape.Words;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.office.AccessLog;
import nl.thuisbest.web.app.Today;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Which help fits as JSON: what the page compares, for who may read the page. */
class FitAnswerTest {
    private static final String PROVIDER = "Combinatie Oeverwal";
    private static Office office;
    private static String path;

    @BeforeAll
    static void open() {
        office = new Office("api_fit");
        path = office.referred("roos", "Timo");
        judge("thuis-wonen-kan", "met");
        judge("thuis-veilig-genoeg", "not-met");
        act("ask-place", "{\"programme\": \"mst\", \"provider\": \"%s\", \"on\": \"%s\"}");
        act(
                "answer-place",
                "{\"programme\": \"mst\", \"provider\": \"%s\", \"answer\": \"no\", \"on\":"
                        + " \"%s\"}");
        send(
                "record-earlier-help",
                """
                {"what": "MST", "provider": "Oeverwal", "result": "Stopte na zeven weken.",
                 "source": "vader", "on": "%s"}
                """
                        .formatted(office.today()));
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static void judge(String criterion, String finding) {
        send(
                "judge-criterion",
                """
                {"criterion": "%s", "finding": "%s", "evidence": "Aan tafel besproken.",
                 "saidBy": "vader", "on": "%s"}
                """
                        .formatted(criterion, finding, office.today()));
    }

    private static void act(String code, String json) {
        send(code, json.formatted(PROVIDER, office.today()));
    }

    private static void send(String code, String json) {
        var roos = office.as("roos");
        var answer = roos.act(path, code, roos.get(path).json().at("/revision").asInt(), json);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    }

    private static Comparison compared() {
        var id = new TrajectoryId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
        var state = office.server().part(Journal.class).load(id).state();
        var day = office.server().part(Today.class).date();
        return Comparison.of(state, office.server().part(Rules.class).current(), day);
    }

    @Test
    void it_is_the_comparison_of_the_page() {
        var answer = office.as("roos").get(path + "/wat-past");
        assertThat(answer.status()).isEqualTo(200);
        var compared = compared();
        assertThat(answer.texts("/programmes", "/programme"))
                .containsExactlyElementsOf(
                        compared.columns().stream().map(one -> one.id().value()).toList());
        assertThat(answer.texts("/programmes", "/fit"))
                .containsExactlyElementsOf(
                        compared.columns().stream().map(one -> Words.ofEnum(one.fit())).toList())
                .contains("open", "does-not-fit");
        assertThat(answer.texts("/criteria", "/criterion"))
                .containsExactlyElementsOf(
                        compared.rows().stream().map(row -> row.criterion().id().value()).toList());
        for (int i = 0; i < compared.rows().size(); i++) {
            sameRow(answer.json().at("/criteria/" + i), compared.rows().get(i));
        }
        assertThat(answer.texts("/questions", "/of"))
                .containsExactlyElementsOf(
                        compared.questions().stream().map(FitAnswerTest::subject).toList())
                .isNotEmpty();
        assertThat(answer.texts("/changes", "/criterion"))
                .contains("thuis-veilig-genoeg")
                .hasSameSizeAs(
                        compared.inTheWayOfHome().stream()
                                .filter(one -> one.change() != null)
                                .toList());
    }

    private static String subject(NextQuestion question) {
        return switch (question) {
            case NextQuestion.OfPlace(var programme) -> programme.value();
            case NextQuestion.OfCriterion asked -> asked.criterion().id().value();
        };
    }

    private static void sameRow(JsonNode json, Comparison.Row row) {
        assertThat(json.at("/finding").asString()).isEqualTo(Words.ofEnum(row.known().finding()));
        assertThat(json.at("/cells")).hasSameSizeAs(row.cells().keySet());
        for (var cell : json.at("/cells")) {
            var programme = new ProgrammeId(cell.at("/programme").asString());
            var same = Objects.requireNonNull(row.cells().get(programme));
            var stands =
                    same.finding() == Finding.UNKNOWN
                            ? "open"
                            : same.fits() ? "fits" : "does-not-fit";
            assertThat(cell.at("/stands").asString()).isEqualTo(stands);
            assertThat(cell.at("/source").asString()).isEqualTo(same.criterion().source().value());
        }
    }

    @Test
    void evidence_places_and_earlier_help_stand_in_it_and_no_name_of_the_family() {
        var answer = office.as("roos").get(path + "/wat-past");
        var json = answer.json();
        var judged =
                json.at("/criteria")
                        .valueStream()
                        .filter(one -> one.at("/criterion").asString().equals("thuis-wonen-kan"))
                        .findFirst()
                        .orElseThrow();
        assertThat(judged.at("/origin").asString()).isEqualTo("people");
        assertThat(judged.at("/evidence/text").asString()).isEqualTo("Aan tafel besproken.");
        assertThat(judged.at("/evidence/saidBy").asString()).isEqualTo("vader");
        assertThat(judged.at("/evidence/on").asString()).isEqualTo(office.today());
        var mst =
                json.at("/programmes")
                        .valueStream()
                        .filter(one -> one.at("/programme").asString().equals("mst"))
                        .findFirst()
                        .orElseThrow();
        assertThat(mst.at("/places/0/provider").asString()).isEqualTo(PROVIDER);
        assertThat(mst.at("/places/0/answer").asString()).isEqualTo("no");
        assertThat(mst.at("/noPlaceSince").asString()).isEqualTo(office.today());
        assertThat(answer.texts("/earlierHelp", "/result"))
                .containsExactly("Stopte na zeven weken.");
        assertThat(answer.response().body()).doesNotContain("Timo", "Wolkenveld", "Ilse", "score");
    }

    @Test
    void it_is_for_who_may_read_the_course_and_every_view_is_written_down() {
        assertThat(office.as("roos").get(path + "/wat-past").status()).isEqualTo(200);
        var views = office.server().part(AccessLog.class).by(Office.id("roos"), 1);
        assertThat(views).extracting(AccessLog.View::what).containsExactly("fit");
        assertThat(office.as("hanneke").get(path + "/wat-past").status()).isEqualTo(404);
        assertThat(office.as("gijs").get(path + "/wat-past").status()).isEqualTo(404);
        assertThat(Caller.stranger(office.server()).get(path + "/wat-past").status())
                .isEqualTo(401);
    }
}
