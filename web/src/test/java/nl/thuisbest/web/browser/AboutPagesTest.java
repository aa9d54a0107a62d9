package nl.thuisbest.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import nl.thuisbest.simulation.staff.Colleagues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AboutPagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"hulp", "toegankelijkheid", "privacy"})
    void a_page_about_the_product_is_open_to_everyone_and_readable(String page) {
        try (var desk = Visitor.atDesk().open("/" + page);
                var phone = Visitor.onPhone().open("/" + page)) {
            desk.assertAccessible().picture(page);
            phone.assertNoSidewaysScroll().assertAccessible().picture(page);
        }
    }

    @Test
    void only_the_privacy_officer_sees_what_others_looked_at() {
        try (var farah = Visitor.atDesk().signIn(Colleagues.FARAH).open("/privacy/logboek");
                var roos = Visitor.atDesk().signIn(Colleagues.ROOS).open("/privacy/logboek")) {
            assertThat(farah.heading()).isEqualTo("Logboek van iedereen");
            farah.open("/privacy/logboek");
            assertThat(farah.text()).contains("Farah Lindegaard", "het logboek");
            farah.assertAccessible().picture("logboek");
            assertThat(roos.heading()).isEqualTo("Dit mag je niet zien of doen");
        }
    }
}
