package nl.thuisbest.store.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.evaluation.inspection.Submission;
import nl.thuisbest.core.evaluation.inspection.Submission.Kind;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.people.Name;
import nl.thuisbest.store.schema.Database;
import nl.thuisbest.store.schema.TestDatabase;
import nl.thuisbest.store.staff.Staff;
import nl.thuisbest.store.staff.StaffBook;
import nl.thuisbest.store.vault.Keys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubmissionsTest {
    private static final StaffId JOOST = new StaffId(new UUID(7, 3));
    private static final Submissions.By BY =
            new Submissions.By(
                    JOOST, Roles.JEUGDHULPVERANTWOORDELIJKE, Instant.parse("2026-07-10T22:30:00Z"));
    private static final Period FIRST_HALF =
            new Period(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-07-01"));

    private final Database database = Database.at(TestDatabase.address(), Keys.of(new byte[32]));
    private final Submissions submissions = new Submissions(database.jdbc());

    @BeforeEach
    void account() {
        var joost =
                new Staff(
                        JOOST,
                        "joost",
                        new Name(new Line("Joost"), new Line("Voorbeeld")),
                        Set.of(Roles.JEUGDHULPVERANTWOORDELIJKE),
                        null,
                        true,
                        true);
        assertThat(new StaffBook(database.jdbc()).add(joost, "hash")).isTrue();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_was_sent_is_read_back_the_last_first() {
        int overview =
                submissions.add(Kind.OVERVIEW, FIRST_HALF, LocalDate.parse("2026-07-08"), BY);
        int analysis =
                submissions.add(Kind.ANALYSIS, FIRST_HALF, LocalDate.parse("2026-07-09"), BY);
        assertThat(submissions.list())
                .containsExactly(
                        new Submission(
                                analysis,
                                Kind.ANALYSIS,
                                FIRST_HALF,
                                LocalDate.parse("2026-07-09"),
                                JOOST,
                                null),
                        new Submission(
                                overview,
                                Kind.OVERVIEW,
                                FIRST_HALF,
                                LocalDate.parse("2026-07-08"),
                                JOOST,
                                null));
    }

    @Test
    void one_that_was_not_so_stays_and_no_longer_counts() {
        int number = submissions.add(Kind.OVERVIEW, FIRST_HALF, LocalDate.parse("2026-07-08"), BY);
        assertThat(submissions.undo(number, BY)).isTrue();
        assertThat(submissions.list())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.stands()).isFalse();
                    assertThat(one.undone())
                            .isEqualTo(new Submission.Undone(JOOST, LocalDate.parse("2026-07-11")));
                });
        assertThat(submissions.undo(number, BY)).as("twice").isFalse();
        assertThat(submissions.undo(number + 1, BY)).as("what is not there").isFalse();
    }

    @Test
    void the_application_cannot_change_or_remove_what_was_recorded() {
        int number = submissions.add(Kind.OVERVIEW, FIRST_HALF, LocalDate.parse("2026-07-08"), BY);
        assertThat(submissions.undo(number, BY)).isTrue();
        for (var sql :
                new String[] {
                    "UPDATE inspectorate_submission SET sent_on = sent_on + 1",
                    "DELETE FROM inspectorate_undoing",
                    "DELETE FROM inspectorate_submission"
                }) {
            assertThatThrownBy(() -> database.jdbc().sql(sql).update())
                    .as(sql)
                    .hasStackTraceContaining("permission denied");
        }
    }
}
