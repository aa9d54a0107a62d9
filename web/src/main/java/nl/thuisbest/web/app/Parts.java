package nl.thuisbest.web.app;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.store.staff.StaffBook;
import nl.thuisbest.store.vault.Keys;
import nl.thuisbest.web.asset.Assets;
import nl.thuisbest.web.asset.Icons;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.page.AnswerHandler;
import nl.thuisbest.web.page.FlashCookie;
import nl.thuisbest.web.page.MenuItem;
import nl.thuisbest.web.page.TooLarge;
import nl.thuisbest.web.page.Turns;
import nl.thuisbest.web.page.UiFactory;
import nl.thuisbest.web.security.Guesses;
import nl.thuisbest.web.security.Metrics;
import nl.thuisbest.web.security.Passwords;
import nl.thuisbest.web.security.SignIn;
import nl.thuisbest.web.security.Viewers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** How the parts of the application are put together. */
@Configuration(proxyBeanMethods = false)
class Parts {
    private static final Path HOME = Path.of(System.getProperty("thuisbest.home", "."));
    private static final Path SOURCES = HOME.resolve("web/src/main");

    @Bean
    Clock machineClock() {
        return Clock.systemUTC();
    }

    @Bean
    Languages languages() {
        return Languages.load();
    }

    @Bean
    Assets assets(Settings settings) {
        return new Assets(settings.dev() ? SOURCES.resolve("resources/assets") : null);
    }

    @Bean
    Icons icons() {
        return new Icons();
    }

    @Bean
    TemplateEngine templates(Settings settings) {
        if (!settings.dev()) {
            return TemplateEngine.createPrecompiled(ContentType.Html);
        }
        var engine =
                TemplateEngine.create(
                        new DirectoryCodeResolver(SOURCES.resolve("jte")),
                        HOME.resolve("web/target/jte-dev"),
                        ContentType.Html);
        engine.setTrimControlStructures(true);
        return engine;
    }

    @Bean
    StaffBook staffBook(JdbcClient database, Settings settings) {
        var book = new StaffBook(database);
        if (settings.demo()) {
            DemoStaff.addTo(book);
        }
        return book;
    }

    @Bean
    Viewers viewers(StaffBook book) {
        return new Viewers(book);
    }

    @Bean
    SignIn signIn(StaffBook book, JdbcClient database, Clock machine, Keys keys) {
        var guesses = new Guesses(database, keys.derive("sign-in"));
        return new SignIn(book, new Passwords(), guesses, machine);
    }

    @Bean
    TooLarge tooLarge(@Value("${spring.servlet.multipart.max-request-size:64MB}") DataSize most) {
        return new TooLarge(most);
    }

    @Bean
    Turns turns(@Value("${thuisbest.patience:20s}") Duration patience) {
        return new Turns(patience);
    }

    @Bean
    Metrics metrics(@Value("${thuisbest.metrics-token:}") String token) {
        return new Metrics(token);
    }

    @Bean
    @Order(10)
    MenuItem todayItem() {
        return MenuItem.page("today", "/vandaag");
    }

    @Bean
    @Order(20)
    MenuItem trajectoriesItem() {
        return MenuItem.page("trajectories", "/trajecten");
    }

    @Bean
    @Order(30)
    MenuItem outItem() {
        return MenuItem.page("out", "/buiten");
    }

    /** For who refers and has no list of their own, such as a municipality. */
    @Bean
    @Order(15)
    MenuItem referMenu() {
        return new MenuItem("refer", "/aanmelding", "action:refer", "page:today");
    }

    @Bean
    UiFactory uiFactory(
            Languages languages,
            Assets assets,
            Icons icons,
            Settings settings,
            Today today,
            Viewers viewers,
            List<MenuItem> menu,
            Rules rules) {
        return new UiFactory(languages, assets, icons, settings, today, viewers, menu, rules);
    }

    @Bean
    FlashCookie flashMapManager() {
        return new FlashCookie();
    }

    @Bean
    AnswerHandler answerHandler(TemplateEngine templates, UiFactory uis) {
        return new AnswerHandler(templates, uis);
    }
}
