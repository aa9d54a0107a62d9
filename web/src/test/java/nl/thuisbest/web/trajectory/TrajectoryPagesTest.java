package nl.thuisbest.web.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.thuisbest.core.access.Parts;
import nl.thuisbest.core.kernel.Code;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.law.Standing;
import nl.thuisbest.core.trajectory.DaytimeEvent;
import nl.thuisbest.core.trajectory.DelayCause;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.Professionals;
import nl.thuisbest.web.i18n.Language;
import nl.thuisbest.web.page.Preview;
import nl.thuisbest.web.sentence.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrajectoryPagesTest {
    private static final Set<String> ALL = new HashSet<>(Parts.OF_A_DOSSIER);

    @ParameterizedTest
    @EnumSource
    void a_page_has_all_its_words_in_every_language(Language language) {
        var html = html(Paths.practised(), "2026-02-20", language, ALL);
        Preview.keep("traject-" + language.code(), html);
        assertThat(html).doesNotContain("\u2039");
    }

    @Test
    void a_part_that_the_reader_may_not_see_leaves_nothing_behind() {
        var all = html(Paths.practised(), "2026-02-20", Language.NL, ALL);
        var some = html(Paths.practised(), "2026-02-20", Language.NL, Set.of("course"));
        assertThat(all).contains("id=\"plan\"", "Weer voetballen en thuis slapen.");
        assertThat(some)
                .doesNotContain("id=\"plan\"", "Weer voetballen", "id=\"journal\"")
                .contains("id=\"course\"");
    }

    @Test
    void of_many_contacts_the_latest_show_and_the_journal_has_the_others() {
        var past = Paths.practised();
        for (int i = 1; i <= 7; i++) {
            past = past.then(called("Gesprek nummer " + i + "."));
        }
        int before = Paths.practised().trajectory().daytime().contacts().size();
        assertThat(html(past, "2026-02-20", Language.NL, ALL))
                .contains("Gesprek nummer 7.", "Gesprek nummer 3.")
                .contains("Nog " + (before + 2) + " eerdere contacten in het journaal");
        var withoutJournal = html(past, "2026-02-20", Language.NL, Set.of("daytime"));
        assertThat(withoutJournal)
                .contains("Gesprek nummer 1.", "Gesprek nummer 7.")
                .doesNotContain("in het journaal");
    }

    private static DaytimeEvent.SchoolContacted called(String result) {
        return new DaytimeEvent.SchoolContacted(
                new Line("vmbo De Kade"),
                new Line("zorgcoördinator"),
                new Story(result),
                LocalDate.parse("2026-02-19"));
    }

    @Test
    void a_date_that_hangs_on_another_moves_with_it_and_says_so() {
        var longer =
                Paths.practised()
                        .then(
                                new StayEvent.StayProlonged(
                                        LocalDate.parse("2026-03-20"),
                                        DelayCause.NO_DAY_ACTIVITY,
                                        new Story("Zonder verblijf mist Sam de hulp."),
                                        Professionals.HANNE.staff(),
                                        Professionals.YARA.staff(),
                                        LocalDate.parse("2026-02-19")));
        var html = html(longer, "2026-02-20", Language.NL, ALL);
        assertThat(html)
                .containsPattern("Naar huis is nu gepland op 20 maart. Dat is \\d+ dagen later")
                .contains("er is besloten langer te blijven (nog geen school of dagbesteding)")
                .containsPattern("Schorsing is nu gepland op .*schuift mee met de dag naar huis");
        assertThat(html(Paths.practised(), "2026-02-20", Language.NL, ALL))
                .doesNotContain("is nu gepland op");
    }

    static String html(Past past, String today, Language language, Set<String> parts) {
        var day = LocalDate.parse(today);
        var page = page(past, day, language, parts);
        return Preview.html(page, language, day);
    }

    private static TrajectoryPage page(
            Past past, LocalDate today, Language language, Set<String> parts) {
        var words = Preview.words(language);
        var reading =
                new Reading(
                        words,
                        new TestNames(),
                        past.rulebook(),
                        past.rulebook().programme(past.trajectory().course().programme()),
                        Standing.of(past.trajectory(), past.rulebook(), today),
                        parts);
        var pages = new TrajectoryPages(reading, past.situation(Professionals.TESS, today), false);
        var who = new TrajectoryPages.Who("Sam Verzonnen", "Sam", List.of(), null);
        return pages.page(who, past.entries(), List.of());
    }

    private static final class TestNames implements Names {
        @Override
        public String staff(StaffId staff) {
            return "Hanne Verzonnen";
        }

        @Override
        public String person(PersonId person) {
            return "Noor Verzonnen";
        }

        @Override
        public Optional<String> code(Code code) {
            return Optional.empty();
        }
    }
}
