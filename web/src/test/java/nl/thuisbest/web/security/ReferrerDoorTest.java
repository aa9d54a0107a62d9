package nl.thuisbest.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.people.Name;
import nl.thuisbest.store.referral.Invitation;
import nl.thuisbest.store.referral.Invitations;
import nl.thuisbest.store.staff.Staff;
import nl.thuisbest.store.staff.StaffBook;
import nl.thuisbest.web.app.Running;
import nl.thuisbest.web.browser.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The door of a referrer: link and code, tries, sessions, and what leaks from none of it. */
class ReferrerDoorTest {
    private static final String PASSWORD = "een lange zin die niemand raadt";
    private static final Pattern LINK = Pattern.compile("/verwijzing/([A-Za-z0-9_-]{27})\"");
    private static final Pattern CODE = Pattern.compile("class=\"secret code\">(\\d{4} \\d{4})<");
    private static final String UNKNOWN = "/verwijzing/" + "A".repeat(27);
    private static Running product;

    @BeforeAll
    static void start() {
        product = TestServer.product("referrer_door");
        var roos =
                new Staff(
                        new StaffId(UUID.nameUUIDFromBytes("roos".getBytes(UTF_8))),
                        "roos",
                        new Name(new Line("Roos"), new Line("Proef")),
                        Set.of(Roles.TRAJECTBEGELEIDER),
                        null,
                        true,
                        false);
        assertThat(product.part(StaffBook.class).add(roos, new Passwords().hash(PASSWORD)))
                .isTrue();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    private record Given(String link, String code) {}

    private static Client roos() {
        var roos = new Client(product);
        roos.signIn("roos", PASSWORD);
        return roos;
    }

    private static Given invite(Client roos) {
        return given(
                roos.submit(
                                "/verwijzingen",
                                "/verwijzingen",
                                Map.of(
                                        "kind", "municipality",
                                        "organisation", "Wijkteam Noord",
                                        "given", "Marit",
                                        "family", "Zandhof",
                                        "programme", "thuisbest",
                                        "teamTelephone", "0512 000 000"))
                        .body());
    }

    private static Given given(String body) {
        var link = LINK.matcher(body);
        var code = CODE.matcher(body);
        assertThat(link.find() && code.find()).as("link and code on the page").isTrue();
        return new Given("/verwijzing/" + link.group(1), code.group(1));
    }

    private static int knock(Client client, String link, String code) {
        return client.submit(link, link, Map.of("code", code)).statusCode();
    }

    private static Invitation last() {
        return product.part(Invitations.class).list(1).getFirst();
    }

    private static Map<String, String> written(String bsn) {
        var all = new LinkedHashMap<String, String>();
        all.put("youth.given", "Jip");
        all.put("youth.family", "Verzonnen");
        all.put("youth.born", "2010-06-04");
        all.put("youth.bsn", bsn);
        return all;
    }

    private static void fillAndSend(Client marit, String bsn) {
        step(marit, 1, written(bsn));
        step(
                marit,
                2,
                Map.of("municipality", "Waterveen", "frame", "consent", "interpreter", "false"));
        step(marit, 3, Map.of("home", "Ruzies in de avond."));
        step(
                marit,
                4,
                Map.of("whyOrdinaryHelpFallsShort", "Te onveilig.", "whatThisAdds", "Rust."));
        step(marit, 5, Map.of("youthKnows", "knows", "parentsKnow", "knows", "urgent", "false"));
        var sent = marit.submit("/verwijzing", "/verwijzing", Map.of("_stap", "6", "_stuur", "ja"));
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(marit.get("/verwijzing").body()).contains("Ontvangen");
    }

    private static void step(Client marit, int step, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("_stap", Integer.toString(step));
        all.put("_naar", Integer.toString(step + 1));
        assertThat(marit.submit("/verwijzing", "/verwijzing", all).statusCode())
                .as("step %d", step)
                .isEqualTo(303);
    }

    @Test
    void a_link_that_does_not_exist_looks_and_answers_as_one_with_a_wrong_code() {
        var given = invite(roos());
        var client = new Client(product);
        assertThat(bare(client.get(given.link()).body(), given.link()))
                .isEqualTo(bare(client.get(UNKNOWN).body(), UNKNOWN))
                .doesNotContain("Marit", "Wijkteam");
        var wrong = client.submit(given.link(), given.link(), Map.of("code", "12"));
        var unknown = client.submit(UNKNOWN, UNKNOWN, Map.of("code", "12"));
        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(422);
        assertThat(bare(wrong.body(), given.link())).isEqualTo(bare(unknown.body(), UNKNOWN));
    }

    private static String bare(String body, String link) {
        return body.replace(link, "LINK").replaceAll("value=\"[A-Za-z0-9_-]{60,}\"", "TOKEN");
    }

    @Test
    void after_five_wrong_codes_also_the_right_one_opens_nothing_until_they_are_made_anew() {
        var roos = roos();
        var given = invite(roos);
        var id = last().id();
        for (int i = 0; i < Invitation.TRIES; i++) {
            assertThat(knock(new Client(product), given.link(), "0000000" + i)).isEqualTo(422);
        }
        assertThat(knock(new Client(product), given.link(), given.code())).isEqualTo(429);
        var again =
                given(
                        roos.submit("/verwijzingen", "/verwijzingen/" + id + "/nieuw", Map.of())
                                .body());
        assertThat(knock(new Client(product), given.link(), given.code())).isNotEqualTo(303);
        assertThat(knock(new Client(product), again.link(), again.code())).isEqualTo(303);
    }

    @Test
    void the_cookie_is_of_these_pages_only_and_opens_nothing_else() {
        var given = invite(roos());
        var marit = new Client(product);
        var opened = marit.submit(given.link(), given.link(), Map.of("code", given.code()));
        assertThat(opened.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie ->
                        assertThat(cookie)
                                .startsWith("verwijzing=")
                                .contains("Path=/verwijzing", "HttpOnly", "SameSite=Strict"));
        assertThat(marit.get("/verwijzing").statusCode()).isEqualTo(200);
        for (var other :
                List.of("/vandaag", "/verwijzingen", "/trajecten/" + last().trajectory())) {
            assertThat(marit.get(other).headers().firstValue("Location"))
                    .as(other)
                    .contains("/aanmelden");
        }
        assertThat(marit.get("/api/trajectories").statusCode()).isEqualTo(401);
    }

    @Test
    void an_account_of_ours_opens_no_referral_without_link_and_code() {
        assertThat(roos().get("/verwijzing").statusCode()).isEqualTo(401);
    }

    @Test
    void the_pages_are_kept_nowhere_listed_nowhere_and_the_link_goes_nowhere() {
        var headers = new Client(product).get(invite(roos()).link()).headers();
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(headers.firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void a_form_without_its_token_records_nothing_and_loses_nothing() {
        var given = invite(roos());
        var marit = new Client(product);
        assertThat(knock(marit, given.link(), given.code())).isEqualTo(303);
        var all = new LinkedHashMap<>(written(""));
        all.put("_stap", "1");
        all.put("_naar", "2");
        assertThat(marit.post("/verwijzing", all).statusCode()).isEqualTo(302);
        assertThat(marit.get("/verwijzing?stap=1").body()).contains("value=\"Jip\"");
        var stranger = new Client(product);
        assertThat(stranger.post("/verwijzing", all).statusCode()).isEqualTo(403);
        assertThat(stranger.post(given.link(), Map.of("code", given.code())).statusCode())
                .isEqualTo(403);
    }

    @Test
    void withdrawing_puts_out_who_was_in() {
        var roos = roos();
        var given = invite(roos);
        var marit = new Client(product);
        assertThat(knock(marit, given.link(), given.code())).isEqualTo(303);
        roos.submit("/verwijzingen", "/verwijzingen/" + last().id() + "/intrekken", Map.of());
        assertThat(marit.get("/verwijzing").statusCode()).isEqualTo(401);
        assertThat(knock(marit, given.link(), given.code())).isEqualTo(422);
    }

    @Test
    void link_code_and_what_was_typed_are_nowhere_in_the_database() {
        var given = invite(roos());
        var marit = new Client(product);
        assertThat(knock(marit, given.link(), given.code())).isEqualTo(303);
        step(marit, 1, written(""));
        var rows =
                product.part(JdbcClient.class)
                        .sql(
                                "select i::text || encode(coalesce(typed, ''), 'escape') from"
                                        + " invitation i")
                        .query(String.class)
                        .list();
        var token = given.link().substring(given.link().lastIndexOf('/') + 1);
        assertThat(rows)
                .isNotEmpty()
                .noneMatch(row -> row.contains(token))
                .noneMatch(row -> row.contains(given.code().replace(" ", "")))
                .noneMatch(row -> row.contains("Jip"));
    }

    @Test
    void a_second_referral_of_a_known_child_is_taken_in_beside_and_tells_the_referrer_nothing() {
        var roos = roos();
        for (int i = 0; i < 2; i++) {
            var given = invite(roos);
            var marit = new Client(product);
            assertThat(knock(marit, given.link(), given.code())).isEqualTo(303);
            fillAndSend(marit, "999990019");
            assertThat(marit.get("/verwijzing").body()).doesNotContain("al een traject");
        }
        var second = last();
        assertThat(
                        product.part(JdbcClient.class)
                                .sql("select count(distinct youth) from trajectory")
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
        assertThat(roos.get("/trajecten/" + second.trajectory()).body())
                .contains("Deze jongere heeft al een traject", "join-referral?into=");
        assertThat(
                        product.part(JdbcClient.class)
                                .sql(
                                        "select count(*) from access_log where staff_id = ? and"
                                                + " trajectory_id = ?")
                                .params(second.id().value(), second.trajectory().value())
                                .query(Integer.class)
                                .single())
                .isPositive();
    }
}
