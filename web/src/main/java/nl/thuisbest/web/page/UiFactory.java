package nl.thuisbest.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.web.app.Settings;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.asset.Assets;
import nl.thuisbest.web.asset.Icons;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.i18n.RequestLanguage;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.security.SignedIn;
import nl.thuisbest.web.security.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Gathers what a template may ask for, once a request. */
public final class UiFactory {
    private final Languages languages;
    private final Assets assets;
    private final Icons icons;
    private final Settings settings;
    private final Today today;
    private final Viewers viewers;
    private final List<MenuItem> menu;
    private final Rules rules;

    public UiFactory(
            Languages languages,
            Assets assets,
            Icons icons,
            Settings settings,
            Today today,
            Viewers viewers,
            List<MenuItem> menu,
            Rules rules) {
        this.languages = languages;
        this.assets = assets;
        this.icons = icons;
        this.settings = settings;
        this.today = today;
        this.viewers = viewers;
        this.menu = List.copyOf(menu);
        this.rules = rules;
    }

    public Ui make(HttpServletRequest request, boolean fragment) {
        var words = languages.in(RequestLanguage.of(request));
        return new Ui(words, frame(request, words), assets, icons, fragment);
    }

    private Frame frame(HttpServletRequest request, Words words) {
        var path = request.getRequestURI();
        var viewer = viewers.find();
        var now = today.now();
        return new Frame(
                path,
                settings.demo(),
                today.dateOf(now),
                now,
                viewer.map(staff -> new Frame.Viewer(staff.name(), words.word(staff.role())))
                        .orElse(null),
                viewer.map(who -> items(who, path, today.dateOf(now))).orElse(List.of()),
                csrf(request),
                flash(request, words),
                rulesFrom(today.dateOf(now)));
    }

    /** The day from which the rules of law hold that hold today. */
    private @Nullable LocalDate rulesFrom(LocalDate day) {
        return rules.current().clocks().stream()
                .filter(clock -> clock.force() == Force.LAW && clock.validity().holdsOn(day))
                .map(clock -> clock.validity().from())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The places this person may go. */
    private List<Frame.Item> items(SignedIn who, String path, LocalDate day) {
        var rights = rules.current().rights().on(day);
        return menu.stream()
                .filter(item -> item.isFor(who.actor(), rights))
                .map(item -> new Frame.Item(item.name(), item.path(), item.holds(path)))
                .toList();
    }

    private static String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? token.getToken()
                : "";
    }

    private static @Nullable String flash(HttpServletRequest request, Words words) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash != null && flash.get(AnswerHandler.FLASH) instanceof String key
                ? words.find(key).orElse(null)
                : null;
    }
}
