package nl.thuisbest.core.journal;

import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.thuisbest.core.kernel.Personal;
import nl.thuisbest.core.trajectory.DaytimeEvent;
import nl.thuisbest.core.trajectory.EntryNo;
import nl.thuisbest.core.trajectory.ErasureGround;
import nl.thuisbest.core.trajectory.RecordEvent;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import org.junit.jupiter.api.Test;

/** What an earlier day shows of a text that was mended since. */
class CorrectedPastTest {
    /** The talk with school, of which the text was taken away by what came later. */
    private static final Past EARLIER =
            Paths.placed()
                    .then(
                            new DaytimeEvent.SchoolContacted(
                                    line("De Brug"),
                                    line("mentor"),
                                    story(Personal.ERASED),
                                    on("2026-02-02")));

    private static final EntryNo TALK = new EntryNo(EARLIER.entries().size());

    private static RecordEvent.EntryCorrected corrected() {
        return new RecordEvent.EntryCorrected(
                TALK,
                List.of(
                        new RecordEvent.FieldChange(
                                "result", null, null, story("Kan niet terug."))),
                story("Verkeerd gehoord."),
                on("2026-02-10"));
    }

    private static String result(Past later) {
        var seen = Corrections.noted(EARLIER.entries(), later.entries(), story("verbeterd"));
        var talk = (DaytimeEvent.SchoolContacted) seen.get(TALK.value() - 1).event();
        return talk.result().text();
    }

    @Test
    void a_text_that_was_mended_later_reads_as_corrected() {
        assertThat(result(EARLIER.then(corrected()))).isEqualTo("verbeterd");
    }

    @Test
    void one_that_was_erased_reads_as_erased_also_when_it_was_mended_before() {
        var erased =
                new RecordEvent.EntryErased(
                        TALK, ErasureGround.ON_REQUEST, line("Noor"), on("2026-02-12"));
        assertThat(result(EARLIER.then(corrected(), erased))).isEqualTo(Personal.ERASED);
        assertThat(result(EARLIER.then(erased))).isEqualTo(Personal.ERASED);
    }
}
