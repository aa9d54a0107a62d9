package nl.thuisbest.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.web.browser.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may call the JSON interface, and how it is said that someone may not. */
class ApiDoorTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static Office office;

    @BeforeAll
    static void open() {
        office = new Office("api_door");
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void a_stranger_gets_401_and_hears_how_to_sign_in() {
        var stranger = Caller.stranger(office.server());
        for (var path : new String[] {"/api/trajectories", "/api/today", "/api/nothing"}) {
            var answer = stranger.get(path);
            assertThat(answer.status()).as(path).isEqualTo(401);
            assertThat(answer.type()).isEqualTo("application/problem+json");
            assertThat(answer.header("WWW-Authenticate")).startsWith("Basic realm=");
            assertThat(answer.text("/type")).isEqualTo("urn:thuisbest:problem:not-signed-in");
        }
        assertThat(stranger.get("/api/openapi.json").status()).isEqualTo(200);
    }

    @Test
    void a_program_signs_in_with_each_call_and_gets_no_session() {
        var answer = office.as("roos").get("/api/trajectories");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Set-Cookie")).isEmpty();
        var sessions =
                office.server()
                        .part(JdbcClient.class)
                        .sql("select count(*) from spring_session where principal_name is not null")
                        .query(Integer.class)
                        .single();
        assertThat(sessions).isZero();
    }

    @Test
    void after_five_wrong_passwords_it_is_429_also_with_the_right_one() {
        office.add("gokker", Roles.MENTOR);
        var wrong = Caller.as(office.server(), "gokker", "geraden");
        for (int i = 0; i < 5; i++) {
            assertThat(wrong.get("/api/trajectories").status()).isEqualTo(401);
        }
        var locked = office.as("gokker").get("/api/trajectories");
        assertThat(locked.status()).isEqualTo(429);
        assertThat(locked.header("Retry-After")).isEqualTo("900");
        assertThat(locked.type()).isEqualTo("application/problem+json");
    }

    @Test
    void an_account_that_ended_or_got_another_password_is_out_at_once() {
        office.add("weg", Roles.MENTOR);
        var caller = office.as("weg");
        assertThat(caller.get("/api/trajectories").status()).isEqualTo(200);
        var database = office.server().part(JdbcClient.class);
        var before =
                database.sql("select password_hash from staff where login = 'weg'")
                        .query(String.class)
                        .single();
        setWeg(database, "password_hash = 'x'");
        assertThat(caller.get("/api/trajectories").status()).isEqualTo(401);
        setWeg(database, "password_hash = '" + before + "'");
        assertThat(caller.get("/api/trajectories").status()).isEqualTo(200);
        setWeg(database, "active = false");
        assertThat(caller.get("/api/trajectories").status()).isEqualTo(401);
    }

    private static void setWeg(JdbcClient database, String what) {
        var changed = database.sql("update staff set " + what + " where login = 'weg'").update();
        assertThat(changed).isEqualTo(1);
    }

    @Test
    void a_browser_that_remembers_a_password_still_needs_the_token_of_a_page() {
        var roos = office.as("roos");
        var referral = office.referral("Sem", "");
        var elsewhere = roos.post("/api/trajectories", referral, "Sec-Fetch-Site", "cross-site");
        assertThat(elsewhere.status()).isEqualTo(403);
        assertThat(elsewhere.text("/type")).isEqualTo("urn:thuisbest:problem:expired");
        assertThat(roos.get("/api/trajectories").json().at("/total").asInt()).isZero();
    }

    @Test
    void the_session_of_the_pages_reads_and_with_a_token_writes() throws Exception {
        var cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        try (var browser = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            var form =
                    "naam=hanneke&wachtwoord="
                            + URLEncoder.encode(Caller.PASSWORD, StandardCharsets.UTF_8)
                            + "&_csrf="
                            + token(browser, "/aanmelden");
            var signedIn =
                    send(
                            browser,
                            to("/aanmelden")
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString(form)));
            assertThat(signedIn.statusCode()).isEqualTo(302);
            assertThat(send(browser, to("/api/trajectories").GET()).statusCode()).isEqualTo(200);
            assertThat(send(browser, refer()).statusCode()).isEqualTo(403);
            var token = token(browser, "/trajecten");
            assertThat(send(browser, refer().header("X-CSRF-TOKEN", token)).statusCode())
                    .isEqualTo(201);
        }
    }

    private static HttpRequest.Builder refer() {
        return to("/api/trajectories")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(office.referral("Puck", "")));
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(TestServer.url(office.server(), path)));
    }

    private static HttpResponse<String> send(HttpClient browser, HttpRequest.Builder request)
            throws Exception {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String token(HttpClient browser, String page) throws Exception {
        var found = TOKEN.matcher(send(browser, to(page).GET()).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
