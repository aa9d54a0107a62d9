package nl.thuisbest.web.browser;

import static nl.thuisbest.simulation.staff.Colleagues.HANNEKE;
import static nl.thuisbest.simulation.staff.Colleagues.ROOS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.thuisbest.web.app.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A referrer on a phone, by link and code: kept halfway, taken up again, sent, and answered. */
class ReferByLinkTest {
    private static Running demo;

    @BeforeAll
    static void start() {
        demo = TestServer.demo("refer_by_link");
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    private record Given(String link, String code) {}

    private static Given invite(Visitor roos) {
        roos.open("/verwijzingen");
        var page = roos.page();
        page.check("[name=kind][value=municipality]");
        page.fill("[name=organisation]", "Wijkteam Noord");
        page.fill("[name=given]", "Marit");
        page.fill("[name=family]", "Zandhof");
        page.fill("[name=teamTelephone]", "0512 000 000");
        roos.press("Link en code maken");
        roos.assertAccessible().assertNoSidewaysScroll().picture("verwijzingen-nieuw");
        var link = page.locator(".secret a").getAttribute("href");
        return new Given(
                link.substring(link.indexOf("/verwijzing/")),
                page.locator(".secret.code").innerText());
    }

    private static void enter(Visitor marit, Given given) {
        marit.open(given.link());
        marit.page().fill("[name=code]", given.code());
        marit.press("Openen");
        marit.page().waitForURL("**/verwijzing");
    }

    private static void who(Page page, String born) {
        page.fill("[name='youth.given']", "Jip");
        page.fill("[name='youth.family']", "Verzonnen");
        page.fill("[name='youth.born']", born);
        page.fill("[name='carers.0.given']", "Ilse");
        page.fill("[name='carers.0.family']", "Verzonnen");
        page.selectOption("[name='carers.0.relation']", "mother");
        page.check("[name='carers.0.gezag'][value=true]");
    }

    private static void rest(Visitor marit) {
        var page = marit.page();
        page.fill("[name=home]", "Ruzies in de avond. Jip loopt dan naar buiten.");
        page.fill("[name=school]", "Zes weken niet geweest.");
        marit.press("Verder");
        page.fill("[name=whyOrdinaryHelpFallsShort]", "Gezinscoach stopte: 's nachts te onveilig.");
        page.fill("[name=whatThisAdds]", "Rust, en samen leren hoe het thuis wel gaat.");
        page.fill("[name='earlier.0.what']", "Gezinscoach");
        page.fill("[name='earlier.0.provider']", "Wijkteam Noord");
        page.fill("[name='earlier.0.result']", "Praten met moeder hielp.");
        marit.press("Verder");
        page.check("[name=youthKnows][value=knows]");
        page.fill("[name=youthWords]", "Ik wil gewoon naar huis kunnen.");
        page.check("[name=parentsKnow][value=knows]");
        page.check("[name=urgent][value=false]");
        marit.press("Verder");
    }

    @Test
    void a_referrer_keeps_halfway_goes_on_sends_is_asked_more_and_answers() {
        try (var roos = Visitor.atDesk().at(demo);
                var marit = Visitor.onPhone().at(demo)) {
            roos.signIn(ROOS);
            var given = invite(roos);
            marit.open(given.link());
            assertThat(marit.text()).doesNotContain("Marit", "Wijkteam");
            marit.assertAccessible().assertNoSidewaysScroll().picture("verwijzing-deur");
            enter(marit, given);
            who(marit.page(), "2010-06-04");
            marit.assertAccessible().assertNoSidewaysScroll().picture("verwijzing-wie");
            marit.press("Verder");
            marit.page().fill("[name=municipality]", "Waterveen");
            marit.press("Bewaren en later verder");
            assertThat(marit.text()).contains("Bewaard");
            marit.open("/verwijzing");
            assertThat(marit.text()).contains("Open de link opnieuw");
            marit.forgetComplaints();

            enter(marit, given);
            assertThat(marit.page().inputValue("[name=municipality]")).isEqualTo("Waterveen");
            marit.press("Verder");
            assertThat(marit.text()).contains("Nog 2 dingen");
            marit.forgetComplaints();
            marit.page().check("[name=frame][value=consent]");
            marit.page().check("[name=interpreter][value=false]");
            marit.press("Verder");
            rest(marit);
            assertThat(marit.text()).contains("Klopt dit?", "Ik wil gewoon naar huis kunnen.");
            marit.assertAccessible().assertNoSidewaysScroll().picture("verwijzing-terug");
            marit.press("Naar het team sturen");
            assertThat(marit.heading()).isEqualTo("Ontvangen");
            assertThat(marit.text()).contains("Uiterlijk do 26 maart", "0512 000 000");
            marit.assertAccessible().assertNoSidewaysScroll().picture("verwijzing-stand");

            roos.open("/verwijzingen");
            roos.follow("Naar de verwijzing");
            assertThat(roos.text()).contains("Jip Verzonnen", "Ik wil gewoon naar huis kunnen.");
            var path = roos.page().url().replaceFirst(".*(/trajecten/.*)", "$1");
            roos.picture("verwijzing-traject");
            roos.open(path + "/ask-more");
            roos.page().fill("[name=question]", "Slaapt Jip nog thuis?");
            roos.press("Vraag vastleggen");

            marit.open("/verwijzing");
            assertThat(marit.text()).contains("Slaapt Jip nog thuis?", "Jij bent aan zet");
            marit.assertAccessible().assertNoSidewaysScroll().picture("verwijzing-vraag");
            marit.press("Antwoord sturen");
            assertThat(marit.text()).contains("Slaapt Jip nog thuis?");
            marit.forgetComplaints();
            marit.page().fill("[name=antwoord]", "Ja, bij moeder, elke nacht.");
            marit.press("Antwoord sturen");
            assertThat(marit.heading()).isEqualTo("Ontvangen");
            roos.open(path);
            assertThat(roos.text()).contains("Ja, bij moeder, elke nacht.");

            try (var hanneke = Visitor.atDesk().at(demo)) {
                hanneke.signIn(HANNEKE).open(path + "/decline");
                hanneke.page().fill("[name=reasons]", "Thuis is het veilig genoeg.");
                hanneke.page().fill("[name=insteadOffered]", "Gewone MST vanaf maandag.");
                hanneke.page().locator("form#formulier button.btn-main").click();
            }
            marit.open("/verwijzing");
            assertThat(marit.heading()).isEqualTo("Niet geïndiceerd");
            assertThat(marit.text())
                    .contains("Gewone MST vanaf maandag.")
                    .doesNotContain("Thuis is het veilig genoeg.");
            marit.assertAccessible().picture("verwijzing-antwoord");
        }
    }
}
