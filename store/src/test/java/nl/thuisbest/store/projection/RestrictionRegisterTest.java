package nl.thuisbest.store.projection;

import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.thuisbest.core.evaluation.inspection.RegisterLine;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.trajectory.RestrictionEvent;
import nl.thuisbest.core.trajectory.RestrictionNo;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.schema.Database;
import nl.thuisbest.store.schema.TestDatabase;
import nl.thuisbest.store.vault.Keys;
import nl.thuisbest.testkit.Family;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TestRulebook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Measures and leave as the inspectorate gets them, out of the database (JW 6.7.3). */
class RestrictionRegisterTest {
    private static final Keys KEYS = Keys.of(new byte[32]);

    private final Database database = Database.at(TestDatabase.address(), KEYS);

    @AfterEach
    void close() {
        database.close();
    }

    private static Past secluded() {
        return Paths.practised()
                .then(
                        new RestrictionEvent.SeclusionBegun(
                                new RestrictionNo(1),
                                TestRulebook.SECLUSION,
                                true,
                                story("Slaan."),
                                true,
                                YARA.staff(),
                                Moment.parse("2026-02-20T19:10")),
                        new RestrictionEvent.RestrictionEnded(
                                new RestrictionNo(1),
                                null,
                                YARA.staff(),
                                Moment.parse("2026-02-20T19:40")));
    }

    @Test
    void the_lines_of_a_path_come_back_as_its_journal_says_and_grow_with_it() {
        var past = secluded();
        var journal = new Journal(database.dataSource(), KEYS, List.of(new RegisterProjection()));
        assertThat(journal.take(past.id(), past.entries(), List.of()).revision()).isPositive();
        var found = new RestrictionRegister(database.jdbc()).list();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().youth()).isEqualTo(Family.SAM);
        assertThat(found.getFirst().lines())
                .isEqualTo(RegisterLine.of(past.trajectory()))
                .extracting(RegisterLine::kind)
                .containsExactly(RegisterLine.Kind.LEAVE, RegisterLine.Kind.SECLUSION);
    }
}
