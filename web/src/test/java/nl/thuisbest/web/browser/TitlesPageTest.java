package nl.thuisbest.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.thuisbest.simulation.staff.Colleagues;
import nl.thuisbest.web.document.MadeFiles;
import org.junit.jupiter.api.Test;

/** Authorisation in full, choice of coverage, open question and document, by hand. */
class TitlesPageTest {
    private static final Pattern A_PATH = Pattern.compile(".*/trajecten/[0-9a-f-]{36}$");
    private static final int TOO_LARGE = 21_000_000;

    private static void send(Visitor visitor, String button) {
        visitor.press(button);
        visitor.page().waitForURL(A_PATH);
    }

    @Test
    void a_scientist_records_titles_questions_and_documents_of_a_path() {
        try (var hanneke = Visitor.atDesk().signIn(Colleagues.HANNEKE)) {
            var path = LegalCase.suspended(TestServer.get(), "Sem").path();
            var page = hanneke.page();
            authorisation(hanneke, path);
            choice(hanneke, path);
            question(hanneke, path);
            document(hanneke, path);
            assertThat(hanneke.text())
                    .contains("Zo liep het", "Toewijzingen naast de nachten", "Documenten");
            hanneke.forgetComplaints().assertAccessible().picture("titels");
            var saved = page.waitForDownload(() -> hanneke.follow("Beschikking van juni"));
            assertThat(saved.suggestedFilename()).matches("document-\\d+\\.pdf");
        }
    }

    @Test
    void a_conversion_that_was_made_ready_opens_with_what_is_known_and_keeps_the_plan() {
        try (var roos = Visitor.atDesk().signIn(Colleagues.ROOS)) {
            var path = prepared().path();
            var page = roos.open(path).page();
            page.click("a.btn[href$='/convert-authorisation']");
            page.waitForURL(url -> url.endsWith("/convert-authorisation"));
            assertThat(page.inputValue("[name='plan.conditions.0']"))
                    .isEqualTo("Iedere avond om tien uur thuis");
            assertThat(page.inputValue("[name='plan.ownWords']")).contains("thuis slaap");
            assertThat(page.inputValue("[name='period.last']")).contains("2026");
            assertThat(page.inputValue("[name='grant.requester']"))
                    .isEqualTo("certified-institution");
            assertThat(page.inputValue("[name=court]")).startsWith("Rechtbank");
            assertThat(page.locator("[name^='plan.measures.']").count()).isEqualTo(5);
            plan(page);
            roos.assertAccessible().picture("omzetten");
            send(roos, "Omzetten");
            assertThat(roos.text()).contains("Over opneming beslist", "Hanneke Lichtveld");
            roos.forgetComplaints().assertAccessible().picture("omgezet");
            roos.follow("Plan wijzigen");
            page.check("[name=youthAgrees][value=false]");
            page.check("[name='plan.accepted'][value=yes]");
            page.check("[name='plan.keepsConditions'][value=willing]");
            page.fill("[name=reason]", "Elf uur kan ook.");
            roos.press("Wijziging vastleggen");
            assertThat(roos.text()).contains("alleen veranderen als de jongere instemt");
            roos.forgetComplaints().picture("plan-wijzigen-geweigerd");
        }
    }

    /** At home with leave, the request on its way, and the conversion made ready. */
    private static LegalCase prepared() {
        return LegalCase.home(TestServer.get(), "Noa")
                .does(
                        Colleagues.ROOS,
                        "request-authorisation",
                        """
                        {"kind": "conditional", "requester": "certified-institution",
                         "period": {"from": "2026-03-11", "until": "2026-08-19"},
                         "on": "2026-03-02"}
                        """)
                .does(
                        Colleagues.ROOS,
                        "prepare-suspension",
                        """
                        {"next": "conditional", "reason": "Nog even met voorwaarden.",
                         "agreements": ["Iedere avond om tien uur thuis"],
                         "toldTo": ["college"], "ownWords": "Als ik maar thuis slaap.",
                         "on": "2026-03-09"}
                        """);
    }

    private static void plan(Page page) {
        page.fill("[name='grant.decisionNumber']", "C/99/654321 JE RK");
        page.fill("[name=declaration]", "Dr. Verzonnen");
        page.fill("[name='plan.supervision']", "De MST-therapeut belt iedere avond.");
        page.check("[name^='plan.measures.'][value=onderzoek-urine]");
        page.fill("[name='plan.help']", "MST, drie keer in de week.");
        page.fill("[name='plan.mayAdmit']", "Hanneke Lichtveld, gedragswetenschapper");
        page.check("[name='plan.accepted'][value=yes]");
        page.check("[name='plan.keepsConditions'][value=willing]");
    }

    private static void authorisation(Visitor hanneke, String path) {
        var page = hanneke.open(path + "/register-authorisation").page();
        page.check("[name=kind][value=ordinary]");
        page.check("[name=frame][value=supervision-order]");
        page.fill("[name='period.from']", "2027-01-01");
        page.fill("[name='period.last']", "2027-03-31");
        page.fill("[name=court]", "Rechtbank Verzonnen");
        page.selectOption("[name='grant.requester']", "certified-institution");
        page.check("[name='grant.grounds.0']");
        page.fill("[name='grant.decisionNumber']", "C/99/123456 JE RK");
        page.fill("[name='grant.decidedOn']", "2026-03-10");
        page.selectOption("[name='grant.hearing']", "heard");
        page.fill("[name=declaration]", "Dr. Verzonnen");
        page.selectOption("[name='expert.register']", "big-gz-psycholoog");
        page.fill("[name='expert.number']", "99999999925");
        page.fill("[name='expert.examinedOn']", "2026-03-02");
        hanneke.assertAccessible().picture("machtiging-volledig");
        send(hanneke, "Vastleggen");
        assertThat(hanneke.text()).contains("C/99/123456 JE RK", "met verhoor");
    }

    private static void choice(Visitor hanneke, String path) {
        var page = hanneke.open(path + "/choose-coverage").page();
        choosePresent(page);
        page.check("[name=choice][value=extension]");
        page.fill("[name=reason]", "Er is nog toezicht nodig.");
        hanneke.press("Keuze vastleggen");
        assertThat(hanneke.text()).contains("Schrijf waarom niets lichters volstaat");
        assertThat(page.inputValue("[name=reason]")).isEqualTo("Er is nog toezicht nodig.");
        page.fill("[name=nothingLighter]", "Een open plek hield geen twee dagen stand.");
        hanneke.forgetComplaints().picture("keuze-dekking");
        send(hanneke, "Keuze vastleggen");
    }

    /** The last option is the authorisation that was first. */
    private static void choosePresent(Page page) {
        var options = page.locator("[name=authorisation] option");
        page.selectOption(
                "[name=authorisation]",
                java.util.Objects.requireNonNull(options.last().getAttribute("value")));
    }

    private static void question(Visitor hanneke, String path) {
        var page = hanneke.open(path + "/treat-as").page();
        choosePresent(page);
        page.selectOption("[name=reading]", "niet-tijdens-schorsing");
        page.fill("[name=jurist]", "Mr. Verzonnen");
        page.fill("[name=reason]", "Uitvoeren kan niet zolang is geschorst.");
        hanneke.assertAccessible().picture("vraag-behandelen");
        send(hanneke, "Behandeling vastleggen");
        assertThat(hanneke.text()).contains("op advies van Mr. Verzonnen");
    }

    private static void document(Visitor hanneke, String path) {
        var page = hanneke.open(path + "/add-document").page();
        assertThat(hanneke.text()).contains("ten hoogste 20 MB");
        page.check("[name=kind][value=court-decision]");
        page.fill("[name=title]", "Beschikking van juni");
        page.setInputFiles(
                "[name=file]", new FilePayload("brief.pdf", "application/pdf", MadeFiles.exe()));
        refused(hanneke, "kan iets uitvoeren");
        page.setInputFiles("[name=file]", tooLarge());
        refused(hanneke, "te groot");
        hanneke.forgetComplaints().assertAccessible().picture("document-geweigerd");
        page.setInputFiles(
                "[name=file]", new FilePayload("foto.jpg", "image/jpeg", MadeFiles.pdf("")));
        send(hanneke, "Document bewaren");
        assertThat(hanneke.text()).contains("Beschikking van juni");
    }

    /** From the disk: what a test hands over itself goes through the driver in one piece. */
    private static Path tooLarge() {
        var scan = TestServer.folder("scan").resolve("scan.pdf");
        try (var file = new RandomAccessFile(scan.toFile(), "rw")) {
            file.setLength(TOO_LARGE);
            return scan;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refused(Visitor hanneke, String why) {
        hanneke.press("Document bewaren");
        var page = hanneke.page();
        page.locator("[role=alert]").getByText(why).waitFor();
        assertThat(page.inputValue("[name=title]")).isEqualTo("Beschikking van juni");
    }
}
