package nl.thuisbest.web.browser;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.thuisbest.simulation.staff.Colleague;
import nl.thuisbest.simulation.staff.Colleagues;
import nl.thuisbest.web.app.Running;
import nl.thuisbest.web.i18n.Language;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.i18n.Words;
import org.jspecify.annotations.Nullable;

/**
 * The people around one young person, each at a screen of their own, on a demo whose clock they
 * move by its button. They find what to do by its name on the page of the path.
 */
final class Walk implements AutoCloseable {
    static final Words WORDS = Languages.load().in(Language.NL);
    private static final Set<String> FORMS = new HashSet<>();
    private static final int PHONE = 390;
    private static final int DESK = 1360;

    private final Running server;
    private final Map<Colleague, Visitor> screens = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private LocalDate day = TestServer.TODAY;
    private @Nullable String path;
    private @Nullable Colleague writer;

    Walk(String database) {
        server = TestServer.demo(database);
    }

    /** Where these families of seed 2026 are already. */
    Walk(String database, int families) {
        server = TestServer.demo(database, families);
    }

    Running server() {
        return server;
    }

    /** From now on the path is this one. */
    void at(String address) {
        path = address;
        writer = null;
    }

    /** The screen of this colleague, who signs in at first use. */
    Visitor screen(Colleague who) {
        return screens.computeIfAbsent(who, one -> Visitor.atDesk().at(server).signIn(one));
    }

    LocalDate day() {
        return day;
    }

    /** A day so many days from today, as a date field takes it. */
    String in(int days) {
        return day.plusDays(days).toString();
    }

    /** The page of the path, opened by its reader unless it shows the newest already. */
    Visitor path(Colleague who) {
        var screen = screen(who);
        if (who != writer || !screen.page().url().endsWith(Objects.requireNonNull(path))) {
            screen.open(Objects.requireNonNull(path));
        }
        return screen;
    }

    /** From now on the path is the one this reader looks at. */
    void follow(Visitor reader) {
        path = reader.page().url().replaceFirst("^https?://[^/]+", "");
    }

    /** Moves the clock of the demo on until this day, a week or a day at a time. */
    void until(String date) {
        var roos = screen(Colleagues.ROOS).open("/hulp");
        var then = LocalDate.parse(date);
        while (day.isBefore(then)) {
            int step = day.plusWeeks(1).isAfter(then) ? 1 : 7;
            newPage(
                    roos.page(),
                    () -> roos.press(WORDS.say(step == 1 ? "frame.demo.day" : "frame.demo.week")));
            roos.page().getByText(WORDS.say("demo.moved." + step)).waitFor();
            day = day.plusDays(step);
            writer = null;
        }
    }

    /** Does something that leads to a new page, and waits for it. */
    static void newPage(Page page, Runnable what) {
        page.evaluate("document.documentElement.dataset.left = ''");
        what.run();
        page.locator("html:not([data-left])").waitFor();
    }

    /** Opens the path, finds the action by its name and goes to its form. */
    Filling does(Colleague who, String action) {
        var reader = path(who);
        var link = offer(reader.page(), WORDS.say("action." + action));
        link.click();
        reader.page().waitForURL("**/" + action + "*");
        return new Filling(this, who, reader, action);
    }

    /** The path as this colleague sees it now is the newest. */
    void wrote(Colleague who) {
        writer = who;
    }

    /** The link to an action; one that is folded away is opened first. */
    private static Locator offer(Page page, String title) {
        var closed =
                page.locator("details:not([open])")
                        .filter(
                                new Locator.FilterOptions()
                                        .setHas(
                                                page.getByRole(
                                                        AriaRole.LINK,
                                                        named(title).setIncludeHidden(true))));
        if (closed.count() > 0) {
            closed.locator("> summary").first().click();
        }
        return page.getByRole(AriaRole.LINK, named(title)).first();
    }

    private static Page.GetByRoleOptions named(String title) {
        return new Page.GetByRoleOptions().setName(title).setExact(true);
    }

    /** What the page of the path says about an action that is not for now or not for this role. */
    String whyNot(Colleague who, String action) {
        var page = path(who).page();
        page.getByText(WORDS.say("offers.more")).click();
        return page.getByRole(AriaRole.LISTITEM)
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        page.getByRole(
                                                AriaRole.HEADING,
                                                new Page.GetByRoleOptions()
                                                        .setName(WORDS.say("action." + action))
                                                        .setExact(true))))
                .last()
                .innerText();
    }

    /** Looks at a form the first time that anybody meets it, on whatever walk. */
    void lookAtForm(Visitor visitor, String action) {
        if (FORMS.add(action)) {
            fits(visitor.assertAccessible(), action);
        }
    }

    /**
     * Looks at a page the first time it is met, on a desk and a phone; {@link EveryPageTest} sees
     * it in both themes.
     */
    @CanIgnoreReturnValue
    Visitor look(Visitor visitor, String name) {
        if (seen.add(name)) {
            fits(visitor.assertAccessibleInLight(), name);
        }
        return visitor;
    }

    private static void fits(Visitor visitor, String name) {
        visitor.assertNoSidewaysScroll().picture(name);
        visitor.page().setViewportSize(PHONE, 844);
        visitor.assertNoSidewaysScroll().picture(name);
        visitor.page().setViewportSize(DESK, 900);
    }

    @Override
    public void close() {
        screens.values().forEach(Visitor::close);
        server.close();
    }
}
