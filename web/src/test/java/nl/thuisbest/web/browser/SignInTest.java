package nl.thuisbest.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import nl.thuisbest.simulation.staff.Colleagues;
import org.junit.jupiter.api.Test;

class SignInTest {
    @Test
    void one_click_signs_in_to_the_demo_and_the_day_is_shown() {
        try (var roos = Visitor.atDesk().open("/")) {
            roos.assertAccessible().picture("aanmelden");
            roos.signIn(Colleagues.ROOS);
            assertThat(roos.heading()).isEqualTo("Donderdag 12 maart");
            roos.assertAccessible().picture("vandaag-leeg");
        }
    }

    @Test
    void the_door_fits_a_phone() {
        try (var visitor = Visitor.onPhone().open("/aanmelden")) {
            visitor.assertNoSidewaysScroll().assertAccessible().picture("aanmelden");
        }
    }

    @Test
    void a_page_inside_sends_a_stranger_to_the_door() {
        try (var stranger = Visitor.withoutScript().open("/vandaag")) {
            assertThat(stranger.heading()).isEqualTo("Aanmelden");
        }
    }

    @Test
    void an_unknown_page_says_so_in_one_sentence() {
        try (var roos = Visitor.atDesk().signIn(Colleagues.ROOS).open("/bestaat-niet")) {
            assertThat(roos.heading()).isEqualTo("Deze pagina is er niet");
            roos.forgetComplaints().assertAccessible().picture("fout-404");
        }
    }
}
