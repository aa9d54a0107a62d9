package nl.thuisbest.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import nl.thuisbest.simulation.staff.Colleagues;
import org.junit.jupiter.api.Test;

/** The form of an action, with the referral as the example: groups, rows, choices, problems. */
class ActionFormTest {
    @Test
    void an_empty_form_lists_every_problem_with_a_link_to_its_field() {
        try (var roos = Visitor.atDesk().signIn(Colleagues.ROOS).open("/aanmelding")) {
            roos.assertAccessible().screenshot("aanmelding-leeg");
            roos.page().locator("button.btn-main").click();
            assertThat(roos.page().locator("[role=alert] li").count()).isGreaterThan(8);
            roos.forgetComplaints().assertAccessible().screenshot("aanmelding-fouten");
            roos.page().locator("[role=alert] a").first().click();
            assertThat(roos.page().url()).contains("#veld-programme");
        }
    }

    @Test
    void what_was_typed_stays_when_something_is_wrong_also_without_script() {
        try (var roos = Visitor.withoutScript().signIn(Colleagues.ROOS).open("/aanmelding")) {
            var page = roos.page();
            page.fill("[name='youth.given']", "Bente");
            page.fill("[name='youth.bsn']", "123");
            page.fill("[name=situation]", "Twee keer niet thuis geslapen.");
            page.locator("[name=_plus][value=carers]").click();
            assertThat(page.locator("[name='carers.1.person.given']").count()).isEqualTo(1);
            page.fill("[name='carers.1.person.given']", "Ina");
            page.locator("[name=_min][value='carers.0']").click();
            assertThat(page.inputValue("[name='carers.1.person.given']")).isEqualTo("Ina");
            assertThat(page.inputValue("[name='youth.given']")).isEqualTo("Bente");
            page.locator("button.btn-main").click();
            assertThat(page.inputValue("[name=situation]")).contains("Twee keer");
            assertThat(page.locator("#veld-youth-bsn-fout").innerText())
                    .contains("geen geldig burgerservicenummer");
        }
    }

    @Test
    void a_draft_is_kept_while_typing_and_comes_back() {
        try (var pim = Visitor.atDesk().signIn(Colleagues.HANNEKE).open("/aanmelding")) {
            var page = pim.page();
            page.fill("[name='youth.given']", "Noor");
            page.locator(".kept").getByText(Pattern.compile("Bewaard op")).waitFor();
            pim.open("/vandaag").open("/aanmelding");
            assertThat(page.inputValue("[name='youth.given']")).isEqualTo("Noor");
            assertThat(pim.text()).contains("Dit typte je eerder");
            pim.assertAccessible().screenshot("aanmelding-concept");
        }
        try (var other = Visitor.atDesk().signIn(Colleagues.ROOS).open("/aanmelding")) {
            assertThat(other.page().inputValue("[name='youth.given']")).isNotEqualTo("Noor");
        }
    }

    @Test
    void what_was_typed_survives_a_session_that_ended() {
        try (var lotte = Visitor.withoutScript().signIn(Colleagues.LOTTE).open("/aanmelding")) {
            var page = lotte.page();
            page.fill("[name='youth.given']", "Milan");
            lotte.context().clearCookies();
            page.locator("button.btn-main").click();
            assertThat(lotte.heading()).isEqualTo("Aanmelden");
            lotte.press("Lotte Kuip");
            page.waitForURL("**/aanmelding");
            assertThat(page.inputValue("[name='youth.given']")).isEqualTo("Milan");
        }
    }

    @Test
    void a_referral_starts_a_path() {
        try (var roos = Visitor.atDesk().signIn(Colleagues.ROOS).open("/aanmelding")) {
            var page = roos.page();
            fill(page);
            roos.screenshot("aanmelding-vol");
            page.locator("button.btn-main").click();
            page.waitForURL(Pattern.compile(".*/trajecten/[0-9a-f-]{36}"));
            roos.forgetComplaints();
            page.navigate(page.url() + "/record-night");
            assertThat(roos.heading()).isNotBlank();
            roos.forgetComplaints().assertAccessible().screenshot("waar-slaapt");
        }
    }

    private static void fill(Page page) {
        page.selectOption("[name=programme]", "thuisbest");
        page.fill("[name='youth.given']", "Sem");
        page.fill("[name='youth.family']", "Wolkenveld");
        page.fill("[name='youth.born']", "2010-06-04");
        page.fill("[name='carers.0.person.given']", "Ilse");
        page.fill("[name='carers.0.person.family']", "Wolkenveld");
        page.selectOption("[name='carers.0.relation']", "mother");
        page.check("[name='carers.0.gezag'][value=true]");
        choose(page, "referrer");
        page.fill("[name=organisation]", "Gemeente Waterveen");
        page.fill("[name=contact]", "Lotte Kuip");
        page.fill("[name=municipality]", "Waterveen");
        page.check("[name=frame][value=supervision-order]");
        page.fill("[name=situation]", "Ruzies thuis, slaapt soms elders.");
        page.fill(
                "[name=whyOrdinaryHelpFallsShort]",
                "MST stopte omdat het 's nachts niet veilig was.");
        page.fill("[name=whatThisAdds]", "Kort verblijf en MST vanaf dag een.");
        page.check("[name=interpreter][value=false]");
    }

    private static void choose(Page page, String name) {
        var radio = page.locator("input[type=radio][name=" + name + "]");
        if (radio.count() > 0) {
            radio.first().check();
        } else {
            page.locator("select[name=" + name + "]")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        }
    }
}
