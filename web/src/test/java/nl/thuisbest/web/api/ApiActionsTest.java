package nl.thuisbest.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import nl.thuisbest.store.office.AccessLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Actions and views as JSON, each answer that there is. */
class ApiActionsTest {
    private static Office office;

    @BeforeAll
    static void open() {
        office = new Office("api_actions");
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static String night(String where) {
        return "{\"where\": \"%s\", \"on\": \"%s\"}".formatted(where, office.today());
    }

    @Test
    void a_referral_answers_201_with_the_path_its_address_and_its_revision() {
        var roos = office.as("roos");
        var answer = roos.post("/api/trajectories", office.referral("Sem", ""));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("/name")).isEqualTo("Sem Wolkenveld");
        assertThat(answer.text("/stage")).isEqualTo("referred");
        var revision = answer.json().at("/revision").asInt();
        assertThat(answer.header("ETag")).isEqualTo("\"" + revision + "\"");

        var read = roos.get(answer.header("Location"));
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.json()).isEqualTo(answer.json());
        assertThat(read.header("ETag")).isEqualTo(answer.header("ETag"));
    }

    @Test
    void an_action_answers_201_with_the_next_revision() {
        var path = office.referred("roos", "Noa");
        var roos = office.as("roos");
        var revision = roos.get(path).json().at("/revision").asInt();
        var answer = roos.act(path, "record-night", revision, night("home"));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().at("/revision").asInt()).isGreaterThan(revision);
        assertThat(answer.text("/stay/tonight/where")).isEqualTo("home");
        assertThat(roos.get(path + "/journal").texts("/entries", "/event"))
                .contains("slept-elsewhere");
    }

    @Test
    void broken_input_answers_400_with_every_problem_at_its_path() {
        var sent =
                office.referral("Bo", "123456789")
                        .replace("\"mother\"", "\"aunty\"")
                        .replace("\"interpreter\": false", "\"interpeter\": false");
        var answer = office.as("roos").post("/api/trajectories", sent);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.text("/type")).isEqualTo("urn:thuisbest:problem:invalid");
        assertThat(answer.texts("/problems", "/path"))
                .containsExactlyInAnyOrder(
                        "youth.bsn", "carers.0.relation", "interpreter", "interpeter");
        assertThat(answer.texts("/problems", "/message")).allMatch(text -> text.endsWith("."));
        assertThat(answer.response().body()).doesNotContain("123456789");
    }

    @Test
    void what_is_no_json_object_answers_400_and_another_type_415() {
        var roos = office.as("roos");
        for (var text : new String[] {"", "[]", "{\"on\": ", "{} {}", "{\"on\": 1, \"on\": 2}"}) {
            var answer = roos.post("/api/trajectories", text);
            assertThat(answer.status()).as(text).isEqualTo(400);
            assertThat(answer.texts("/problems", "/key")).as(text).containsExactly("json");
        }
        var form =
                roos.request("/api/trajectories")
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString(office.referral("Bo", "")));
        var answer = roos.send(form);
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.type()).isEqualTo("application/problem+json");
    }

    @Test
    void without_a_revision_it_is_428_and_with_a_strange_one_400() {
        var path = office.referred("roos", "Mees");
        var roos = office.as("roos");
        var missing = roos.post(path + "/actions/record-night", night("home"));
        assertThat(missing.status()).isEqualTo(428);
        assertThat(missing.json().at("/revision").asInt()).isPositive();
        for (var tag : new String[] {"*", "\"abc\"", "-1"}) {
            var answer = roos.post(path + "/actions/record-night", night("home"), "If-Match", tag);
            assertThat(answer.status()).as(tag).isEqualTo(400);
            assertThat(answer.texts("/problems", "/path")).containsExactly("If-Match");
        }
        assertThat(roos.get(path + "/journal").texts("/entries", "/event"))
                .doesNotContain("slept-elsewhere");
    }

    @Test
    void who_was_overtaken_gets_409_with_what_changed_meanwhile() {
        var path = office.referred("roos", "Lot");
        var roos = office.as("roos");
        var revision = roos.get(path).json().at("/revision").asInt();
        assertThat(roos.act(path, "record-night", revision, night("home")).status()).isEqualTo(201);

        var answer = roos.act(path, "record-night", revision, night("network"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().at("/expected").asInt()).isEqualTo(revision);
        assertThat(answer.json().at("/revision").asInt()).isGreaterThan(revision);
        assertThat(answer.texts("/meanwhile", "/event")).contains("slept-elsewhere");
        assertThat(answer.texts("/meanwhile", "/byName")).contains("roos Proef");
        assertThat(roos.get(path + "/journal").texts("/entries", "/event"))
                .containsOnlyOnce("slept-elsewhere");
    }

    @Test
    void refused_is_422_with_all_reasons_in_the_language_of_the_reader() {
        var path = office.referred("roos", "Kai");
        var roos = office.as("roos");
        var revision = roos.get(path).json().at("/revision").asInt();
        var early =
                """
                {"to": "professional", "receiver": "Wijkteam", "what": "Nazorg.", "on": "%s"}
                """
                        .formatted(office.tomorrow());
        var answer = roos.act(path, "hand-over", revision, early);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.texts("/reasons", "/code")).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        assertThat(answer.texts("/reasons", "/force")).contains("law");
        assertThat(answer.texts("/reasons", "/detail")).allMatch(text -> text.length() > 15);

        var english =
                roos.post(
                        path + "/actions/hand-over",
                        early,
                        "If-Match",
                        "\"" + revision + "\"",
                        "Accept-Language",
                        "en");
        assertThat(english.header("Content-Language")).isEqualTo("en");
        assertThat(english.texts("/reasons", "/code")).isEqualTo(answer.texts("/reasons", "/code"));
        assertThat(english.texts("/reasons", "/detail"))
                .doesNotContainAnyElementsOf(answer.texts("/reasons", "/detail"));
    }

    @Test
    void what_others_decide_is_403_and_the_path_of_others_404() {
        var path = office.referred("roos", "Fem");
        var roos = office.as("roos");
        var forbidden = roos.act(path, "indicate", 1, "{}");
        assertThat(forbidden.status()).isEqualTo(403);
        assertThat(forbidden.type()).isEqualTo("application/problem+json");
        assertThat(office.as("gijs").get("/api/trajectories").status()).isEqualTo(403);
        assertThat(roos.get("/api/trajectories?everyone=true").status()).isEqualTo(403);

        var hanneke = office.as("hanneke");
        assertThat(hanneke.get(path).status()).isEqualTo(404);
        assertThat(hanneke.act(path, "record-night", 1, night("home")).status()).isEqualTo(404);
        assertThat(roos.get("/api/trajectories/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(roos.get("/api/trajectories/sem").status()).isEqualTo(404);
        assertThat(roos.act(path, "fly", 1, "{}").status()).isEqualTo(404);
        var nothing = roos.get("/api/nothing");
        assertThat(nothing.status()).isEqualTo(404);
        assertThat(nothing.type()).isEqualTo("application/problem+json");
    }

    @Test
    void a_list_is_searched_filtered_and_paged_like_the_page() {
        office.add("list", nl.thuisbest.core.access.Roles.TRAJECTBEGELEIDER);
        var anna = office.referred("list", "Anna");
        assertThat(office.referred("list", "Bram")).isNotEqualTo(anna);
        var caller = office.as("list");
        var all = caller.get("/api/trajectories");
        assertThat(all.json().at("/total").asInt()).isEqualTo(2);
        assertThat(all.texts("/items", "/name"))
                .containsExactly("Anna Wolkenveld", "Bram Wolkenveld");
        assertThat(caller.get("/api/trajectories?query=nna").texts("/items", "/name"))
                .containsExactly("Anna Wolkenveld");
        assertThat(caller.get("/api/trajectories?page=2").texts("/items", "/name")).isEmpty();

        var revision = caller.get(anna).json().at("/revision").asInt();
        assertThat(caller.act(anna, "record-night", revision, night("home")).status())
                .isEqualTo(201);
        assertThat(caller.get("/api/trajectories?sleeps=home").texts("/items", "/name"))
                .containsExactly("Anna Wolkenveld");
        assertThat(caller.get("/api/trajectories?sleeps=inside").json().at("/total").asInt())
                .isZero();
        var wrong = caller.get("/api/trajectories?slaapt=thuis&sort=age&page=0&sleeps=moon");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.texts("/problems", "/path"))
                .containsExactlyInAnyOrder("slaapt", "sort", "page", "sleeps");
    }

    @Test
    void every_view_of_a_dossier_is_written_down() {
        office.add("kijker", nl.thuisbest.core.access.Roles.TRAJECTBEGELEIDER);
        var path = office.referred("kijker", "Jip");
        var caller = office.as("kijker");
        for (var part : new String[] {"", "/duties", "/journal", "/offers"}) {
            assertThat(caller.get(path + part).status()).as(part).isEqualTo(200);
        }
        assertThat(caller.get("/api/today").status()).isEqualTo(200);
        assertThat(caller.get("/api/trajectories").status()).isEqualTo(200);
        var views = office.server().part(AccessLog.class).by(Office.id("kijker"), 20);
        assertThat(views)
                .extracting(AccessLog.View::what)
                .containsExactly(
                        "trajectories", "today", "offers", "journal", "duties", "trajectory");
        assertThat(views.stream().filter(view -> view.trajectory() != null))
                .allSatisfy(view -> assertThat(path).endsWith(String.valueOf(view.trajectory())));
    }

    @Test
    void who_sees_only_a_part_gets_only_that_part() {
        var path = office.referred("roos", "Ties");
        var farah = office.as("farah");
        var read = farah.get(path);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.json().has("stay")).isFalse();
        assertThat(read.json().at("/team")).isEmpty();
        var journal = farah.get(path + "/journal");
        assertThat(journal.texts("/entries", "/part")).isNotEmpty().doesNotContain("team");
        assertThat(journal.json().at("/hidden").asInt()).isPositive();
    }
}
