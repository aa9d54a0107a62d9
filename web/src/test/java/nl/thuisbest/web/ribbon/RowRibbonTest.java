package nl.thuisbest.web.ribbon;

import static org.assertj.core.api.Assertions.assertThat;

import nl.thuisbest.web.i18n.Language;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.i18n.Words;
import org.junit.jupiter.api.Test;

class RowRibbonTest {
    private static final Words DUTCH = Languages.load().in(Language.NL);
    private final RowRibbon calendar = RowRibbon.calendar(Sem.TODAY, DUTCH);

    @Test
    void a_row_stands_where_the_design_puts_it() {
        assertThat(calendar.row(Sem.ribbon()))
                .contains(
                        "<rect class=\"inside\" x=\"171.1\" y=\"13\" width=\"42.2\""
                                + " height=\"18\"/>",
                        "<rect class=\"inside\" x=\"240\" y=\"18\" width=\"2.2\" height=\"8\"/>",
                        "<rect class=\"home\" x=\"322.2\" y=\"18\" width=\"186.7\" height=\"8\"/>",
                        "<path class=\"pin\" d=\"M255 9l5-4.5 5 4.5\"/>",
                        "<rect class=\"auth\" x=\"164.4\" y=\"36\" width=\"395.6\" height=\"3\"/>",
                        "<rect class=\"mst\" x=\"171.1\" y=\"48\" width=\"275.6\" height=\"3\"/>",
                        "<path class=\"today\" d=\"M240 0V60\"/>");
    }

    @Test
    void its_name_is_its_sentence() {
        assertThat(calendar.row(Sem.ribbon()))
                .contains(
                        "aria-label=\"Sem Wolkenveld: 28 nachten binnen en 3 met verlof thuis."
                                + " Terug naar huis gepland op 21 maart, nog 9 nachten.\"");
    }

    @Test
    void the_head_leaves_out_the_month_that_the_flag_would_cover() {
        assertThat(calendar.head())
                .contains(
                        "x=\"158.3\" y=\"38\">feb</text>", ">apr</text>", ">vandaag 12 mrt</text>")
                .doesNotContain(">mrt</text>");
    }
}
