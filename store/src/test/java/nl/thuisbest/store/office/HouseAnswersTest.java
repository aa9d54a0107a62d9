package nl.thuisbest.store.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.people.Name;
import nl.thuisbest.store.office.HouseAnswers.HouseAnswer;
import nl.thuisbest.store.office.HouseAnswers.Point;
import nl.thuisbest.store.schema.Database;
import nl.thuisbest.store.schema.TestDatabase;
import nl.thuisbest.store.staff.Staff;
import nl.thuisbest.store.staff.StaffBook;
import nl.thuisbest.store.vault.Keys;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HouseAnswersTest {
    private static final StaffId ROOS = new StaffId(new UUID(7, 4));
    private static final Point AGE = new Point(new ProgrammeId("mdft"), "leeftijd");
    private static final Point LENGTH = new Point(new ProgrammeId("mdft"), "traject-duur");

    private final Database database = Database.at(TestDatabase.address(), Keys.of(new byte[32]));
    private final HouseAnswers answers = new HouseAnswers(database.jdbc());

    @BeforeEach
    void account() {
        var roos =
                new Staff(
                        ROOS,
                        "roos",
                        new Name(new Line("Roos"), new Line("Voorbeeld")),
                        Set.of(Roles.TRAJECTBEGELEIDER),
                        null,
                        true,
                        true);
        assertThat(new StaffBook(database.jdbc()).add(roos, "hash")).isTrue();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static HouseAnswer said(Point point, int turn, @Nullable String text) {
        var at = Instant.parse("2026-03-12T09:00:00Z").plusSeconds(turn);
        return new HouseAnswer(point, turn, text, ROOS, Roles.TRAJECTBEGELEIDER, at);
    }

    @Test
    void what_was_said_stays_and_the_last_comes_first() {
        var first = said(AGE, 1, "12 tot 19 jaar");
        var second = said(AGE, 2, "11 tot 19 jaar");
        var withdrawn = said(AGE, 3, null);
        var other = said(LENGTH, 1, "zes maanden");
        for (var one : new HouseAnswer[] {first, other, second, withdrawn}) {
            assertThat(answers.add(one)).isTrue();
        }
        assertThat(answers.list()).containsExactly(withdrawn, second, first, other);
    }

    @Test
    void of_two_who_answer_at_once_the_second_is_told() {
        assertThat(answers.add(said(AGE, 1, "12 tot 19 jaar"))).isTrue();
        assertThat(answers.add(said(AGE, 1, "tot 18 jaar"))).isFalse();
        assertThat(answers.list()).extracting(HouseAnswer::text).containsExactly("12 tot 19 jaar");
    }

    @Test
    void the_application_cannot_change_or_remove_what_was_said() {
        assertThat(answers.add(said(AGE, 1, "12 tot 19 jaar"))).isTrue();
        for (var sql :
                new String[] {"UPDATE house_answer SET answer = 'x'", "DELETE FROM house_answer"}) {
            assertThatThrownBy(() -> database.jdbc().sql(sql).update())
                    .as(sql)
                    .hasStackTraceContaining("permission denied");
        }
    }
}
