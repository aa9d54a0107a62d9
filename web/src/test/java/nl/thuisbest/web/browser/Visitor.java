package nl.thuisbest.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.simulation.staff.Colleague;
import nl.thuisbest.web.app.Running;
import org.jspecify.annotations.Nullable;

/** Someone at a screen, with cookies of their own. A test asks one as a parameter. */
public final class Visitor implements AutoCloseable {
    private static final List<ColorScheme> THEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private @Nullable Running server;

    private Visitor(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(10_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** With JavaScript, on a desk. */
    public static Visitor atDesk() {
        return new Visitor(Browsers.get().newContext(options().setViewportSize(1360, 900)));
    }

    /** With JavaScript, on a phone. */
    public static Visitor onPhone() {
        return new Visitor(Browsers.get().newContext(options().setViewportSize(390, 844)));
    }

    /** On a desk, without JavaScript: everything must work. */
    public static Visitor withoutScript() {
        return new Visitor(
                Browsers.get()
                        .newContext(
                                options().setViewportSize(1360, 900).setJavaScriptEnabled(false)));
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE);
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** Looks at this server, not at the shared one. */
    @CanIgnoreReturnValue
    public Visitor at(Running other) {
        server = other;
        return this;
    }

    @CanIgnoreReturnValue
    public Visitor open(String path) {
        page.navigate(server == null ? TestServer.url(path) : TestServer.url(server, path));
        return this;
    }

    /** Signs in with one click on the sign-in page of the demo. */
    @CanIgnoreReturnValue
    public Visitor signIn(Colleague colleague) {
        open("/aanmelden");
        press(colleague.name().full());
        page.waitForURL(address -> !address.endsWith("/aanmelden"));
        return this;
    }

    /** Presses the button whose name holds this text. */
    @CanIgnoreReturnValue
    public Visitor press(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first().click();
        return this;
    }

    @CanIgnoreReturnValue
    public Visitor follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
        return this;
    }

    public String heading() {
        return page.locator("h1").innerText();
    }

    /** What a person reads on the page, without the frame. */
    public String text() {
        return page.locator("main").innerText();
    }

    /**
     * Runs axe in the light theme, and what colours decide in the dark one too; also: no missing
     * words, no error in the console.
     */
    @CanIgnoreReturnValue
    public Visitor assertAccessible() {
        assertAccessibleInLight();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(new Axe(page).colours()).as("%s, dark", page.url()).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return this;
    }

    /** The same without the dark theme, for another state of a page that is seen in it already. */
    @CanIgnoreReturnValue
    public Visitor assertAccessibleInLight() {
        assertThat(new Axe(page).all()).as("%s, light", page.url()).isEmpty();
        assertThat(page.content()).as("words of every key").doesNotContain("\u2039");
        assertThat(complaints).as("console of %s", page.url()).isEmpty();
        return this;
    }

    /** Forgets errors of the console, where a test provokes one. */
    @CanIgnoreReturnValue
    public Visitor forgetComplaints() {
        complaints.clear();
        return this;
    }

    /**
     * Writes pictures in both themes to {@code target/screens}, to be looked at; only in a run with
     * {@code -Dscreens}, for they take time.
     */
    @CanIgnoreReturnValue
    public Visitor picture(String name) {
        if (System.getProperty("screens") == null) {
            return this;
        }
        int width = page.viewportSize().width;
        for (var theme : THEMES) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            var file =
                    "%s-%d-%s.png"
                            .formatted(
                                    name, width, theme.name().toLowerCase(java.util.Locale.ROOT));
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target/screens", file)));
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return this;
    }

    /** Fails where a part of the page is wider than the screen (only marked regions may scroll). */
    @CanIgnoreReturnValue
    public Visitor assertNoSidewaysScroll() {
        var overflow =
                page.evaluate(
                        "document.documentElement.scrollWidth -"
                                + " document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue()).as("overflow of %s", page.url()).isZero();
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
