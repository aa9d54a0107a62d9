package nl.thuisbest.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.thuisbest.simulation.staff.Colleague;
import nl.thuisbest.simulation.staff.Colleagues;
import nl.thuisbest.web.app.Application;
import nl.thuisbest.web.app.Running;
import nl.thuisbest.web.app.Settings;
import org.junit.jupiter.api.Test;

/**
 * The pictures of the README. With {@code -Dupdate} they are made anew from the running demo;
 * always each one that is shown is there, and says in words what it shows.
 */
class PicturesTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path PICTURES = ROOT.resolve("docs/pictures");
    private static final Pattern SHOWN =
            Pattern.compile("!\\[([^\\]]*)]\\((docs/pictures/[^)]+)\\)");

    @Test
    void every_picture_of_the_readme_is_there_and_described() throws IOException {
        if (System.getProperty("update") != null) {
            makeAnew();
        }
        var shown = SHOWN.matcher(Files.readString(ROOT.resolve("README.md")));
        int count = 0;
        while (shown.find()) {
            assertThat(shown.group(1)).as(shown.group(2)).hasSizeGreaterThan(20);
            assertThat(ROOT.resolve(shown.group(2))).isNotEmptyFile();
            count++;
        }
        assertThat(count).isGreaterThanOrEqualTo(4);
    }

    private static void makeAnew() throws IOException {
        Files.createDirectories(PICTURES);
        try (var demo =
                Application.start(
                        new Settings(
                                0,
                                Settings.THIS_MACHINE,
                                TestServer.folder("pictures"),
                                null,
                                true,
                                TestServer.TODAY,
                                40,
                                1,
                                false))) {
            try (var roos = Visitor.atDesk()) {
                enter(roos, demo, Colleagues.ROOS);
                take(roos, demo, "/vandaag", "vandaag", 1250);
                open(roos, demo, "/trajecten");
                var path = row(roos, "Binnen").getAttribute("href");
                take(roos, demo, path, "traject", 1100);
                roos.page()
                        .emulateMedia(
                                new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                take(roos, demo, path, "traject-donker", 700);
            }
            try (var hanneke = Visitor.atDesk()) {
                enter(hanneke, demo, Colleagues.HANNEKE);
                open(hanneke, demo, "/trajecten");
                var home = row(hanneke, "Thuis").getAttribute("href");
                take(hanneke, demo, home + "/decide-time-out", "time-out", 1100);
                take(hanneke, demo, home + "/besluiten", "besluiten", 1100);
                take(hanneke, demo, "/resultaten", "resultaten", 1500);
                take(hanneke, demo, home + "/wat-past", "wat-past", 1300);
                take(hanneke, demo, "/programmas/thuisbest", "programma", 1000);
            }
            try (var phone = Visitor.onPhone()) {
                enter(phone, demo, Colleagues.YOUSSEF);
                take(phone, demo, "/vandaag", "telefoon", 844);
            }
        }
    }

    private static Locator row(Visitor visitor, String tonight) {
        return visitor.page()
                .locator(".case tbody tr")
                .filter(new Locator.FilterOptions().setHasText(tonight))
                .first()
                .locator("th a");
    }

    private static void enter(Visitor visitor, Running demo, Colleague colleague) {
        open(visitor, demo, "/aanmelden");
        visitor.press(colleague.name().full());
        visitor.page().waitForURL(address -> !address.endsWith("/aanmelden"));
    }

    private static void open(Visitor visitor, Running demo, String path) {
        visitor.page().navigate(TestServer.url(demo, path));
    }

    private static void take(Visitor visitor, Running demo, String path, String name, int height) {
        open(visitor, demo, path);
        var width = visitor.page().viewportSize().width;
        visitor.page().setViewportSize(width, height);
        visitor.page()
                .screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
