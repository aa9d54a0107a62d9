package nl.thuisbest.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.people.Name;
import nl.thuisbest.simulation.staff.Colleagues;
import nl.thuisbest.store.staff.Staff;
import nl.thuisbest.store.staff.StaffBook;
import nl.thuisbest.web.app.Running;
import nl.thuisbest.web.browser.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in to the product itself: no demo, passwords, sessions in the database. */
class DoorTest {
    private static final String PASSWORD = "een lange zin die niemand raadt";
    private static Running product;

    @BeforeAll
    static void start() {
        product = TestServer.product("door");
        add("roos", Roles.TRAJECTBEGELEIDER);
        add("gijs", Roles.FUNCTIONEEL_BEHEERDER);
        add("weg", Roles.MENTOR);
        add("traag", Roles.MENTOR);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    private static void add(String login, RoleId role) {
        var staff =
                new Staff(
                        new StaffId(UUID.nameUUIDFromBytes(login.getBytes())),
                        login,
                        new Name(new Line(login), new Line("Proef")),
                        Set.of(role),
                        null,
                        true,
                        false);
        assertThat(product.part(StaffBook.class).add(staff, new Passwords().hash(PASSWORD)))
                .isTrue();
    }

    @Test
    void the_right_password_opens_and_the_session_gets_another_name() {
        var roos = new Client(product);
        roos.get("/aanmelden");
        var before = roos.session();
        var answer = roos.signIn(" Roos ", PASSWORD);
        assertThat(answer.headers().firstValue("Location")).contains("/");
        assertThat(roos.session()).isNotEqualTo(before).isNotEmpty();
        assertThat(roos.get("/vandaag").statusCode()).isEqualTo(200);
    }

    @Test
    void a_page_says_once_what_was_done_and_says_nothing_that_it_has_no_words_for() {
        var done = new Client(product).get("/aanmelden", "Cookie", "melding=drafts.discarded");
        assertThat(done.body()).contains("class=\"toast\"");
        assertThat(done.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("melding=;")
                .contains("Max-Age=0", "HttpOnly");
        for (var unknown : List.of("no.such-words", "<b>", "")) {
            var page = new Client(product).get("/aanmelden", "Cookie", "melding=" + unknown);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).doesNotContain("class=\"toast\"");
        }
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        var one = new Client(product).signIn("roos", "mis");
        var other = new Client(product).signIn("bestaat-niet", "mis");
        assertThat(one.headers().firstValue("Location"))
                .isEqualTo(other.headers().firstValue("Location"))
                .contains("/aanmelden?probleem=wrong");
    }

    @Test
    void after_five_failures_the_door_stays_shut_also_for_the_right_password() {
        for (int i = 0; i < Guesses.PAIR; i++) {
            assertThat(
                            new Client(product)
                                    .signIn("traag", "mis" + i)
                                    .headers()
                                    .firstValue("Location"))
                    .contains("/aanmelden?probleem=wrong");
        }
        assertThat(new Client(product).signIn("traag", PASSWORD).headers().firstValue("Location"))
                .contains("/aanmelden?probleem=locked");
        var kept =
                product.part(JdbcClient.class)
                        .sql("select subject from sign_in_failure")
                        .query(String.class)
                        .list();
        assertThat(kept).isNotEmpty().noneMatch(subject -> subject.contains("traag"));
    }

    @Test
    void a_password_is_kept_as_argon2id() {
        var hashes =
                product.part(JdbcClient.class)
                        .sql("select password_hash from staff")
                        .query(String.class)
                        .list();
        assertThat(hashes).isNotEmpty().allMatch(hash -> hash.startsWith("$argon2id$v=19$m=65536"));
    }

    @Test
    void a_form_without_the_token_of_its_page_is_refused() {
        var roos = new Client(product);
        roos.signIn("roos", PASSWORD);
        assertThat(roos.post("/taal", Map.of("taal", "en", "terug", "/")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_account_that_was_ended_is_out_at_once() {
        var client = new Client(product);
        client.signIn("weg", PASSWORD);
        assertThat(client.get("/vandaag").statusCode()).isEqualTo(200);
        int ended =
                product.part(JdbcClient.class)
                        .sql("update staff set active = false where login = 'weg'")
                        .update();
        assertThat(ended).isEqualTo(1);
        assertThat(client.get("/vandaag").statusCode()).isNotEqualTo(200);
    }

    @Test
    void signing_out_ends_the_session_everywhere() {
        var roos = new Client(product);
        roos.signIn("roos", PASSWORD);
        var thief = roos.at(product);
        roos.submit("/vandaag", "/afmelden", Map.of());
        assertThat(thief.get("/vandaag").statusCode()).isEqualTo(302);
    }

    @Test
    void nothing_of_the_demo_is_there() {
        var roos = new Client(product);
        assertThat(roos.get("/aanmelden").body()).doesNotContain("/demo/", "Roos Terwolde");
        var wie = Map.of("wie", Colleagues.ROOS.id().toString());
        assertThat(roos.submit("/aanmelden", "/demo/aanmelden", wie).statusCode()).isEqualTo(404);
        roos.signIn("roos", PASSWORD);
        assertThat(
                        roos.submit("/vandaag", "/demo/klok", Map.of("dagen", "7", "terug", "/"))
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_browser_runs_only_our_own_scripts_and_frames_nothing() {
        var headers = new Client(product).get("/aanmelden").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void figures_are_for_operators_and_health_is_for_everyone() {
        var stranger = new Client(product);
        assertThat(stranger.get("/beheer/health").statusCode()).isEqualTo(200);
        assertThat(stranger.get("/beheer/health").body()).doesNotContain("database", "db");
        assertThat(stranger.get("/beheer/prometheus").statusCode()).isEqualTo(302);
        var roos = new Client(product);
        roos.signIn("roos", PASSWORD);
        assertThat(roos.get("/beheer/metrics").statusCode()).isEqualTo(403);
        var gijs = new Client(product);
        gijs.signIn("gijs", PASSWORD);
        assertThat(gijs.get("/beheer/prometheus").body()).contains("jvm_memory_used_bytes");
    }

    @Test
    void a_stranger_at_the_json_interface_gets_a_problem_detail() {
        var answer = new Client(product).get("/api/trajectories");
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void styles_may_be_kept_for_good_and_pages_not() {
        var client = new Client(product);
        var page = client.get("/aanmelden");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        var style = page.body().replaceAll("(?s).*href=\"(/assets/[^\"]+app.css)\".*", "$1");
        var answer = client.get(style);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(answer.body()).contains("--night-inside", "@font-face");
    }

    @Test
    void the_language_is_that_of_the_browser_until_one_is_chosen() {
        var client = new Client(product);
        assertThat(client.get("/aanmelden").body()).contains("lang=\"nl\"");
        assertThat(client.get("/aanmelden", "Accept-Language", "en-GB").body())
                .contains("lang=\"en\"", "Sign in");
        client.submit("/aanmelden", "/taal", Map.of("taal", "en", "terug", "/aanmelden"));
        assertThat(client.get("/aanmelden").body()).contains("lang=\"en\"");
    }
}
