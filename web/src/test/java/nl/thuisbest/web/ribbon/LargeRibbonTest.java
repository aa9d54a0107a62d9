package nl.thuisbest.web.ribbon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.web.i18n.Language;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.i18n.Words;
import org.junit.jupiter.api.Test;

class LargeRibbonTest {
    private static final Words DUTCH = Languages.load().in(Language.NL);
    private final String sem = LargeRibbon.draw(Sem.ribbon(), DUTCH);

    @Test
    void nights_stand_where_the_design_puts_them_thick_when_slept_and_thin_when_planned() {
        assertThat(sem)
                .contains(
                        "<rect class=\"inside\" x=\"254.9\" y=\"74\" width=\"111.2\""
                                + " height=\"48\"/>",
                        "<rect class=\"leave\" x=\"366.1\" y=\"74\" width=\"5.9\" height=\"48\"/>",
                        "<rect class=\"inside\" x=\"412.9\" y=\"74\" width=\"23.4\""
                                + " height=\"48\"/>",
                        "<rect class=\"inside\" x=\"436.3\" y=\"89\" width=\"5.9\" height=\"18\"/>",
                        "<rect class=\"leave\" x=\"488.9\" y=\"89\" width=\"163.8\""
                                + " height=\"18\"/>",
                        "<rect class=\"home\" x=\"652.8\" y=\"89\" width=\"491.5\""
                                + " height=\"18\"/>");
    }

    @Test
    void the_phase_of_today_is_in_ink_and_the_one_after_going_home_leaves_room_for_the_house() {
        assertThat(sem)
                .contains(
                        "<rect class=\"phase-now\" x=\"255.4\" y=\"39\" width=\"233.1\""
                                + " height=\"26\"/>",
                        "<text class=\"tw\" x=\"262.9\" y=\"56.5\">Verblijf</text>",
                        "<text class=\"tb\" x=\"510.9\" y=\"56.5\">Thuis met MST</text>",
                        "<g transform=\"translate(488.9 52)\">");
    }

    @Test
    void the_number_under_the_thick_stroke_is_the_number_of_its_nights() {
        assertThat(sem)
                .contains(
                        ">28 binnen, 3 verlof</text>",
                        ">nog 9</text>",
                        ">4 weken verlof thuis</text>",
                        "d=\"M256.9 127v4H434.3v-4\"",
                        "d=\"M438.3 127v4H486.9v-4\"");
        assertThat(Sem.ribbon().slept(Night.INSIDE)).isEqualTo(28);
        assertThat(Sem.ribbon().nightsToHome()).isEqualTo(9);
    }

    @Test
    void a_suspended_authorisation_is_drawn_open_and_goes_on_past_the_edge() {
        assertThat(sem)
                .contains(
                        "<rect class=\"auth\" x=\"237.3\" y=\"158\" width=\"918.7\" height=\"8\"/>",
                        "<rect class=\"hollow\" x=\"652.8\" y=\"160\" width=\"503.2\""
                                + " height=\"4\"/>",
                        "<path class=\"auth\" d=\"M1156 155l8 7-8 7z\"/>",
                        ">t/m 6 september</text>");
    }

    @Test
    void an_allocation_that_ends_too_early_has_a_dash_and_says_how_much_is_wanting() {
        assertThat(sem)
                .contains(
                        "<rect class=\"short\" x=\"981.5\" y=\"206.5\" width=\"162.8\""
                                + " height=\"7\"/>",
                        ">t/m 12 juni, 4 weken</text>",
                        ">te kort</text>");
    }

    @Test
    void labels_of_what_was_stand_left_and_of_what_comes_right_unless_there_is_no_room() {
        assertThat(sem)
                .contains(
                        "text-anchor=\"end\">plan vastgesteld 20 feb</text>",
                        "class=\"twarn\" x=\"496.1\" y=\"251\" text-anchor=\"start\">1e evaluatie"
                                + " 20 mrt</text>",
                        "text-anchor=\"end\">afsluiting 10 jul</text>");
    }

    @Test
    void day_numbers_near_today_make_room_for_the_flag() {
        assertThat(sem)
                .contains(">vandaag 12 mrt</text>", ">23</text>")
                .doesNotContain("y=\"31\">16</text><text class=\"t2 td\" x=\"4");
    }

    @Test
    void who_does_not_see_it_hears_the_same_numbers() {
        assertThat(sem)
                .contains(
                        "<title id=\"rt\">Trajectlint van Sem Wolkenveld</title>",
                        "Tot vandaag 28 nachten binnen en 3 met verlof thuis. Terug naar huis"
                                + " gepland op 21 maart, nog 9 nachten. Einde traject 10 juli.");
    }

    @Test
    void the_table_has_the_same_runs() {
        var rows = new RibbonTable(Sem.ribbon(), DUTCH).rows();
        assertThat(rows).hasSize(10);
        assertThat(rows.getFirst())
                .isEqualTo(new RibbonTable.Row("9 feb", "27 feb", "binnen", 19, "geweest"));
        assertThat(rows.getLast())
                .isEqualTo(
                        new RibbonTable.Row(
                                "18 apr", "10 jul", "thuis, machtiging geschorst", 84, "gepland"));
    }

    @Test
    void day_by_day_every_day_is_told_once() {
        var spans = new RibbonTable(Sem.ribbon(), DUTCH).spans();
        assertThat(spans.getFirst().says())
                .isEqualTo(
                        "binnen, machtiging in kracht, fase Verblijf, verblijf toegewezen, MST"
                                + " toegewezen");
        assertThat(spans.getFirst().from()).isEqualTo("2026-02-09");
        assertThat(spans.getLast().until()).isEqualTo("2026-07-11");
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).from()).isEqualTo(spans.get(i - 1).until());
        }
        assertThat(spans)
                .anySatisfy(s -> assertThat(s.says()).startsWith("vandaag, binnen (gepland)"));
    }

    @Test
    void a_name_cannot_bring_markup_into_the_picture() {
        var ribbon = Sem.ribbon();
        var evil =
                new Ribbon(
                        "<script>&\"",
                        ribbon.today(),
                        ribbon.start(),
                        ribbon.end(),
                        ribbon.runs(),
                        ribbon.phases(),
                        ribbon.authorisation(),
                        ribbon.stay(),
                        ribbon.mst(),
                        ribbon.marks(),
                        null);
        assertThat(LargeRibbon.draw(evil, DUTCH)).doesNotContain("<script>");
        assertThat(RowRibbon.calendar(Sem.TODAY, DUTCH).row(evil)).doesNotContain("<script>");
    }

    @Test
    void a_path_without_nights_still_has_its_lanes() {
        var ribbon =
                new Ribbon(
                        "Timo Sterrenburg",
                        Sem.TODAY,
                        Sem.day("2026-03-02"),
                        Sem.day("2026-08-01"),
                        List.of(),
                        List.of(
                                new Ribbon.Phase(
                                        "Indicatie", Sem.days("2026-03-02", "2026-03-30"), true)),
                        Ribbon.Lane.EMPTY,
                        Ribbon.Lane.EMPTY,
                        new Ribbon.Lane(
                                List.of(),
                                new Ribbon.Gap(new Period(Sem.TODAY, Sem.day("2026-05-01")), true)),
                        List.of(),
                        null);
        assertThat(LargeRibbon.draw(ribbon, DUTCH))
                .contains(
                        "Nog geen nachten in dit traject.", "class=\"none\"", ">ontbreekt</text>");
    }
}
