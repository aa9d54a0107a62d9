package nl.thuisbest.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A referral of someone whom the register knows by BSN already. */
class KnownPeopleTest {
    private static final String SEM = "999990007";
    private static final String ILSE = "999990019";
    private static final String KAI = "999990020";
    private static final String MIA = "999990032";
    private static Office office;

    @BeforeAll
    static void open() {
        office = new Office("known_people");
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static Caller.Answer refer(String login, String given, String bsn) {
        return office.as(login).post("/api/trajectories", office.referral(given, bsn));
    }

    @Test
    void who_may_see_the_path_is_led_there_and_another_hears_whom_to_ask() {
        var first = refer("roos", "Sem", SEM);
        assertThat(first.status()).as(first.response().body()).isEqualTo(201);

        var again = refer("roos", "Sem", SEM);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.texts("/reasons", "/code")).containsExactly("youth-known");
        assertThat(again.texts("/reasons", "/field")).containsExactly("youth.bsn");
        assertThat(first.header("Location")).endsWith(again.text("/reasons/0/trajectory"));

        var other = refer("hanneke", "Sem", SEM);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.texts("/reasons", "/code")).containsExactly("youth-known-ask");
        assertThat(other.text("/reasons/0/detail")).contains("roos Proef");
        assertThat(other.response().body())
                .doesNotContain(SEM, first.text("/id"), first.text("/youth"));
    }

    @Test
    void a_path_that_ended_is_no_reason_and_the_new_one_is_of_the_same_young_person() {
        var first = refer("roos", "Kai", KAI);
        assertThat(first.status()).isEqualTo(201);
        var ended =
                office.server()
                        .part(JdbcClient.class)
                        .sql("update trajectory set stage = 'declined' where stream = ?::uuid")
                        .param(first.text("/id"))
                        .update();
        assertThat(ended).isEqualTo(1);
        var second = refer("hanneke", "Kai", KAI);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text("/youth")).isEqualTo(first.text("/youth"));
        assertThat(second.text("/id")).isNotEqualTo(first.text("/id"));
    }

    @Test
    void a_mother_of_two_is_one_person() {
        var withMother =
                office.referral("Bo", "")
                        .replace(
                                "\"given\": \"Ilse\"",
                                "\"bsn\": \"" + ILSE + "\", \"given\": \"Ilse\"");
        var roos = office.as("roos");
        assertThat(roos.post("/api/trajectories", withMother).status()).isEqualTo(201);
        var sibling =
                withMother
                        .replace("\"Bo\"", "\"Lot\"")
                        .replace(ILSE + "\",", ILSE + "\", \"telephone\": \"010 000 00 01\",");
        assertThat(roos.post("/api/trajectories", sibling).status()).isEqualTo(201);
        var mothers =
                office.server()
                        .part(JdbcClient.class)
                        .sql(
                                "select telephone from person where bsn_hash is not null and"
                                        + " given_name = 'Ilse'")
                        .query(String.class)
                        .list();
        assertThat(mothers).containsExactly("010 000 00 01");
    }

    @Test
    void a_number_of_someone_else_is_refused() {
        assertThat(refer("roos", "Mia", MIA).status()).isEqualTo(201);
        var other =
                office.referral("Tom", MIA)
                        .replaceFirst("Wolkenveld", "Zandkamp")
                        .replace("2010-06-04", "2009-01-31");
        var answer = office.as("roos").post("/api/trajectories", other);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.texts("/reasons", "/code")).containsExactly("bsn-of-another");
    }

    @Test
    void of_two_at_the_same_moment_one_is_recorded_and_the_other_told() {
        var answers =
                IntStream.range(0, 6)
                        .mapToObj(_ ->
                                CompletableFuture.supplyAsync(
                                        () -> refer("roos", "Jip", "999990044")))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .map(Caller.Answer::status)
                        .toList();
        assertThat(answers).containsOnly(201, 422).containsOnlyOnce(201);
    }
}
