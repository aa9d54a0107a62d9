package nl.thuisbest.web.browser;

import static nl.thuisbest.simulation.staff.Colleagues.ROOS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import nl.thuisbest.web.app.Running;
import nl.thuisbest.web.jw301.Messages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A message of a municipality: refused with all its faults, or taken in and completed. */
class AllocationTest {
    private static Running demo;

    @BeforeAll
    static void start() {
        demo = TestServer.demo("allocation");
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    private static void upload(Visitor roos, byte[] message) {
        roos.open("/verwijzingen");
        roos.page()
                .setInputFiles(
                        "[name=bestand]", new FilePayload("jw301.xml", "application/xml", message));
        roos.press("Inlezen");
    }

    private static int count(String table) {
        return demo.part(JdbcClient.class)
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    @Test
    void a_wrong_message_is_refused_as_a_whole_and_a_right_one_becomes_a_path_when_completed() {
        try (var roos = Visitor.atDesk().at(demo).signIn(ROOS)) {
            upload(roos, Messages.with("999990019", "999990018"));
            assertThat(roos.heading()).isEqualTo("Niet ingelezen");
            assertThat(roos.text())
                    .contains("Client/Bsn", "9", "CS002", "elfproef")
                    .doesNotContain("999990018", "Verzonnen");
            roos.forgetComplaints();
            roos.assertAccessible().assertNoSidewaysScroll().picture("toewijzing-fout");
            assertThat(count("person")).isZero();
            assertThat(count("allocation_import")).isZero();

            upload(roos, Messages.good());
            assertThat(roos.heading()).isEqualTo("Toewijzing voor Jip van Verzonnen");
            assertThat(count("trajectory")).isZero();
            assertThat(count("person")).isEqualTo(1);
            roos.assertAccessible().assertNoSidewaysScroll().picture("toewijzing-afmaken");
            roos.press("Weggooien");
            assertThat(count("person")).isZero();

            upload(roos, Messages.good());
            roos.open("/verwijzingen").follow("Jip van Verzonnen");
            var page = roos.page();
            roos.press("Traject beginnen");
            assertThat(roos.text()).contains("Vul dit in");
            roos.forgetComplaints();
            page.fill("[name=organisation]", "Gemeente Waterveen");
            page.fill("[name=contact]", "Lotte Kuip");
            page.fill("[name=municipality]", "Waterveen");
            page.check("[name=frame][value=consent]");
            page.fill("[name='carers.0.given']", "Ilse");
            page.fill("[name='carers.0.family']", "Verzonnen");
            page.selectOption("[name='carers.0.relation']", "mother");
            page.check("[name='carers.0.gezag'][value=true]");
            page.fill("[name=situation]", "Ruzies in de avond.");
            page.fill("[name=whyOrdinaryHelpFallsShort]", "Gezinscoach stopte.");
            page.fill("[name=whatThisAdds]", "Rust.");
            page.check("[name=interpreter][value=false]");
            choose(roos, "stay", "1");
            choose(roos, "mst", "2");
            roos.press("Traject beginnen");
            page.waitForURL("**/trajecten/*");
            assertThat(roos.heading()).contains("Jip van Verzonnen");
            assertThat(roos.text()).contains("300201", "300202");
            assertThat(count("allocation_import")).isZero();
            assertThat(count("trajectory")).isEqualTo(1);
            assertThat(count("person")).isEqualTo(2);
            roos.picture("toewijzing-traject");
        }
    }

    private static void choose(Visitor roos, String name, String value) {
        var select = roos.page().locator("select[name=" + name + "]");
        if (select.count() > 0) {
            select.selectOption(value);
        } else {
            roos.page().check("[name=" + name + "][value='" + value + "']");
        }
    }
}
