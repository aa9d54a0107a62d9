package nl.thuisbest.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.regex.Pattern;
import nl.thuisbest.simulation.staff.Colleagues;
import org.junit.jupiter.api.Test;

/** The form of an action, with the referral as the example: groups, rows, choices, problems. */
class ActionFormTest {
    private static final Pattern A_PATH = Pattern.compile(".*/trajecten/[0-9a-f-]{36}");

    @Test
    void an_empty_step_lists_every_problem_with_a_link_to_its_field() {
        try (var roos = Visitor.atDesk().signIn(Colleagues.ROOS).open("/aanmelding?stap=1")) {
            roos.assertAccessible().picture("aanmelding-leeg");
            roos.press("Verder");
            PlaywrightAssertions.assertThat(roos.page().locator("[role=alert] li")).hasCount(4);
            roos.forgetComplaints().assertAccessible().picture("aanmelding-fouten");
            roos.page().locator("[role=alert] a").first().click();
            assertThat(roos.page().url()).contains("#veld-referrer");
        }
    }

    @Test
    void what_was_typed_stays_when_something_is_wrong_also_without_script() {
        try (var roos = Visitor.withoutScript().signIn(Colleagues.HANNEKE)) {
            var page = roos.open("/aanmelding?stap=2").page();
            page.fill("[name='youth.given']", "Bente");
            page.fill("[name='youth.bsn']", "123");
            roos.press("Verder");
            assertThat(page.inputValue("[name='youth.given']")).isEqualTo("Bente");
            assertThat(page.locator("#veld-youth-bsn-fout").innerText())
                    .contains("geen geldig burgerservicenummer");
            page.fill("[name='youth.bsn']", "");
            page.fill("[name='youth.family']", "Elzenhof");
            roos.press("Verder");
            page.locator("[name=_plus][value=carers]").click();
            page.fill("[name='carers.1.person.given']", "Ina");
            page.locator("[name=_min][value='carers.0']").click();
            assertThat(page.inputValue("[name='carers.1.person.given']")).isEqualTo("Ina");
            roos.press("Terug");
            assertThat(page.inputValue("[name='youth.given']")).isEqualTo("Bente");
        }
    }

    @Test
    void a_draft_is_kept_while_typing_and_comes_back_to_its_writer_only() {
        try (var hanneke = Visitor.atDesk().signIn(Colleagues.HANNEKE)) {
            var page = hanneke.open("/aanmelding?stap=2").page();
            page.fill("[name='youth.given']", "Noor");
            page.locator(".kept").getByText(Pattern.compile("Bewaard op")).waitFor();
            hanneke.open("/vandaag").open("/aanmelding");
            assertThat(hanneke.text()).contains("Dit typte je eerder");
            hanneke.assertAccessible().picture("aanmelding-concept");
            hanneke.open("/aanmelding?stap=2");
            assertThat(page.inputValue("[name='youth.given']")).isEqualTo("Noor");
        }
        try (var other = Visitor.atDesk().signIn(Colleagues.ROOS).open("/aanmelding?stap=2")) {
            assertThat(other.page().inputValue("[name='youth.given']")).isEmpty();
        }
    }

    @Test
    void what_was_typed_survives_a_session_that_ended() {
        try (var lotte = Visitor.withoutScript().signIn(Colleagues.LOTTE)) {
            var page = lotte.open("/aanmelding?stap=2").page();
            page.fill("[name='youth.given']", "Milan");
            lotte.context().clearCookies();
            lotte.press("Verder");
            assertThat(lotte.heading()).isEqualTo("Aanmelden");
            lotte.press("Lotte Kuip");
            page.waitForURL("**/aanmelding");
            lotte.open("/aanmelding?stap=2");
            assertThat(page.inputValue("[name='youth.given']")).isEqualTo("Milan");
        }
    }

    @Test
    void a_referral_is_read_back_and_starts_a_path() {
        try (var roos = Visitor.atDesk().signIn(Colleagues.ROOS).open("/aanmelding?stap=1")) {
            var page = roos.page();
            Referral.fill(roos, "Sem", "Wolkenveld");
            assertThat(roos.text()).contains("Klopt dit?", "Sem", "4 juni 2010", "Moeder");
            roos.assertAccessible().picture("aanmelding-klopt-dit");
            roos.press("Aanmelden");
            page.waitForURL(A_PATH);
            roos.forgetComplaints();
            page.navigate(page.url() + "/record-night");
            assertThat(roos.heading()).isNotBlank();
            roos.assertAccessible().picture("waar-slaapt");
        }
    }

    @Test
    void what_a_municipality_refers_is_found_by_those_who_can_pick_it_up() {
        try (var lotte = Visitor.atDesk().signIn(Colleagues.LOTTE).open("/aanmelding?stap=1")) {
            Referral.fill(lotte, "Odin", "Klaverweide");
            lotte.press("Aanmelden");
            lotte.page().getByText("Een trajectbegeleider kijkt ernaar").waitFor();
            lotte.assertAccessible();
        }
        try (var roos =
                Visitor.atDesk().signIn(Colleagues.ROOS).open("/trajecten?zoek=Klaverweide")) {
            assertThat(roos.text()).contains("Odin Klaverweide", "wie pakt dit op?");
            roos.follow("Odin Klaverweide");
            roos.page().waitForURL(A_PATH);
            assertThat(roos.text()).contains("Team vormen en taken verdelen");
        }
        try (var pim =
                Visitor.atDesk().signIn(Colleagues.PIM).open("/trajecten?zoek=Klaverweide")) {
            assertThat(pim.text()).doesNotContain("Odin Klaverweide");
        }
    }

    @Test
    void a_joint_date_of_siblings_is_entered_once() {
        try (var roos = Visitor.atDesk().signIn(Colleagues.ROOS)) {
            var page = roos.page();
            var one = refer(roos, "Yara");
            var other = refer(roos, "Kees");
            page.navigate(TestServer.url(other + "/link-sibling"));
            page.selectOption("[name=sibling]", one.substring("/trajecten/".length()));
            page.locator("button.btn-main").click();
            page.waitForURL("**" + other);
            page.navigate(TestServer.url(other + "/register-frame"));
            page.check("[name=frame][value=supervision-order]");
            page.fill("[name='period.from']", "2026-03-01");
            page.fill("[name='period.last']", "2027-02-28");
            page.getByLabel("Yara").check();
            roos.assertAccessible().picture("ook-voor-zus");
            page.locator("button.btn-main").click();
            page.waitForURL("**" + other);
            assertThat(roos.page().locator("body").innerText()).contains("ook bij broer of zus");
            roos.open(one);
            assertThat(roos.text()).contains("28 februari 2027");
        }
    }

    private static String refer(Visitor roos, String given) {
        roos.open("/aanmelding?stap=1");
        Referral.fill(roos, given, "Tweelinden");
        roos.press("Aanmelden");
        roos.page().waitForURL(A_PATH);
        return java.net.URI.create(roos.page().url()).getPath();
    }
}
