package nl.thuisbest.web.letter;

import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Typed.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.thuisbest.core.decision.Decisions;
import nl.thuisbest.core.decision.LegalDecision;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.law.Duties;
import nl.thuisbest.core.trajectory.Shielded;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.testkit.Family;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.ShieldingPaths;
import nl.thuisbest.web.browser.TestServer;
import org.junit.jupiter.api.Test;

/** A letter to one parent does not carry what is kept from that parent (care-rules 15). */
class ShieldedLetterTest {
    private final Composer composer = TestServer.get().part(Composer.class);

    private String letter(Past past, String clock, PersonId to, String today) {
        var path = past.trajectory();
        var rulebook = past.rulebook();
        List<LegalDecision> decisions =
                Decisions.of(path, rulebook, Duties.of(path, rulebook, on(today)));
        var id = new ClockId(clock);
        for (var decision : decisions) {
            var notice = decision.notice(id, to);
            if (notice.isPresent()) {
                var template = composer.template(decision, id, on(today)).orElseThrow();
                return composer.compose(path, decision, template, notice.get(), "", on(today))
                        .value();
            }
        }
        throw new AssertionError("no notice " + clock);
    }

    @Test
    void a_secret_address_stands_in_the_letter_to_one_parent_and_not_in_that_to_the_other() {
        var past =
                Paths.placed()
                        .act(
                                TESS,
                                ShieldingPaths.from(
                                        Family.RUBEN, Shielded.WHEREABOUTS, null, "2026-01-27"))
                        .under(Rulebooks.shipped());
        assertThat(letter(past, "opname-melden-gezag", Family.NOOR, "2026-01-27"))
                .contains("Plaats: De-linde")
                .doesNotContain("staat niet in deze brief");
        assertThat(letter(past, "opname-melden-gezag", Family.RUBEN, "2026-01-27"))
                .doesNotContainIgnoringCase("de-linde")
                .contains("Plaats: staat niet in deze brief");
    }

    @Test
    void the_copy_of_a_letter_leaves_out_the_words_of_people_too() {
        var past =
                Paths.onTimeOut()
                        .act(
                                TESS,
                                ShieldingPaths.from(
                                        Family.RUBEN, Shielded.ONE_THING, null, "2026-04-20"))
                        .under(Rulebooks.shipped());
        var words = "Je bent drie nachten weg geweest";
        assertThat(letter(past, "intrekking-besluit-gezag", Family.NOOR, "2026-04-21"))
                .contains(words);
        assertThat(letter(past, "intrekking-besluit-gezag", Family.RUBEN, "2026-04-21"))
                .doesNotContain(words)
                .contains("Je moet terug naar gesloten jeugdhulp");
    }
}
