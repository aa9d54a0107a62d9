package nl.thuisbest.web.about;

import jakarta.servlet.http.HttpServletRequest;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.i18n.RequestLanguage;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.page.Answer;
import nl.thuisbest.web.security.SignedIn;
import nl.thuisbest.web.security.Viewers;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the pages about the product itself. */
@Controller
@EnableConfigurationProperties(Contact.class)
class AboutController {
    private static final String LOG = "access-log";

    private final Contact contact;
    private final Viewers viewers;
    private final Views views;
    private final Door door;
    private final Languages languages;

    AboutController(Contact contact, Viewers viewers, Views views, Door door, Languages languages) {
        this.contact = contact;
        this.viewers = viewers;
        this.views = views;
        this.door = door;
        this.languages = languages;
    }

    @GetMapping("/hulp")
    Answer help() {
        return new HelpPage(contact);
    }

    @GetMapping("/toegankelijkheid")
    Answer accessibility() {
        return new AccessibilityPage(contact);
    }

    @GetMapping("/privacy")
    Answer privacy(HttpServletRequest request) {
        var reader = viewers.find();
        return new PrivacyPage(
                contact,
                reader.map(who -> views.of(who, words(request))).orElse(null),
                reader.filter(who -> door.mayOpen(LOG, who.actor())).isPresent());
    }

    @GetMapping("/privacy/logboek")
    Answer log(SignedIn who, HttpServletRequest request) {
        door.requirePage(LOG, who.actor());
        door.note(who, LOG, null);
        return new LogPage(views.ofEveryone(who, words(request)));
    }

    private Words words(HttpServletRequest request) {
        return languages.in(RequestLanguage.of(request));
    }
}
